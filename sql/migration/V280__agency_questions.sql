-- The office keeps the agencies' questions itself; a referral keeps the words of its day. Text columns are twice as wide as their rule (see V020).
ALTER TABLE agency_question ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE agency_question ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE referral_answer ADD COLUMN place INT NOT NULL DEFAULT 0;
ALTER TABLE referral_answer ADD COLUMN question_ja VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE referral_answer ADD COLUMN question_en VARCHAR(400) NOT NULL DEFAULT '';
-- Ticks in words; null where the answer itself is words.
ALTER TABLE referral_answer ADD COLUMN told_ja VARCHAR(4000) NULL;
ALTER TABLE referral_answer ADD COLUMN told_en VARCHAR(4000) NULL;
UPDATE referral_answer SET
  place = COALESCE((SELECT q.position FROM agency_question q JOIN referral r ON r.agency = q.agency WHERE r.id = referral_answer.referral_id AND q.question = referral_answer.question), 0),
  question_ja = COALESCE((SELECT q.words_ja FROM agency_question q JOIN referral r ON r.agency = q.agency WHERE r.id = referral_answer.referral_id AND q.question = referral_answer.question), question),
  question_en = COALESCE((SELECT q.words_en FROM agency_question q JOIN referral r ON r.agency = q.agency WHERE r.id = referral_answer.referral_id AND q.question = referral_answer.question), question),
  told_ja = (SELECT GROUP_CONCAT(c.words_ja ORDER BY c.position SEPARATOR '、') FROM agency_choice c JOIN referral r ON r.agency = c.agency
    WHERE r.id = referral_answer.referral_id AND c.question = referral_answer.question AND CONCAT(',', referral_answer.answer, ',') LIKE CONCAT('%,', c.choice, ',%')),
  told_en = (SELECT GROUP_CONCAT(c.words_en ORDER BY c.position SEPARATOR ', ') FROM agency_choice c JOIN referral r ON r.agency = c.agency
    WHERE r.id = referral_answer.referral_id AND c.question = referral_answer.question AND CONCAT(',', referral_answer.answer, ',') LIKE CONCAT('%,', c.choice, ',%'));
