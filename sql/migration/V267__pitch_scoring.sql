-- The rubric: criteria are a code list, so that rounds keep the words of their day; what they weigh stands here, and in every round as it was then.
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('pitchCriterion', 'PROBLEM', NULL, NULL, '課題の明確さ', 'Problem', 1, NULL),
  ('pitchCriterion', 'SOLUTION', NULL, NULL, '解決策と製品', 'Solution', 2, NULL),
  ('pitchCriterion', 'EVIDENCE', NULL, NULL, '有効性・安全性の根拠', 'Evidence', 3, NULL),
  ('pitchCriterion', 'REGULATION', NULL, NULL, '薬事・保険償還の道筋', 'Regulation and reimbursement path', 4, NULL),
  ('pitchCriterion', 'IP', NULL, NULL, '知的財産', 'Intellectual property', 5, NULL),
  ('pitchCriterion', 'MARKET', NULL, NULL, '市場', 'Market', 6, NULL),
  ('pitchCriterion', 'COMPETITION', NULL, NULL, '競合との違い', 'Competition', 7, NULL),
  ('pitchCriterion', 'TEAM', NULL, NULL, 'チーム', 'Team', 8, NULL),
  ('pitchCriterion', 'FINANCE', NULL, NULL, '収支と資金計画', 'Finance', 9, NULL),
  ('pitchCriterion', 'ASK', NULL, NULL, '依頼の明確さ', 'The ask', 10, NULL);

CREATE TABLE criterion_weight (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  weight INT NOT NULL
);
INSERT INTO criterion_weight (code, weight) VALUES ('PROBLEM', 2), ('SOLUTION', 2), ('EVIDENCE', 3), ('REGULATION', 3), ('IP', 2), ('MARKET', 2),
  ('COMPETITION', 1), ('TEAM', 2), ('FINANCE', 2), ('ASK', 1);

CREATE TABLE scoring_round (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  pitch_id BIGINT NOT NULL,
  round_no INT NOT NULL,
  version_no INT NOT NULL,
  opener_name VARCHAR(120) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  CONSTRAINT uq_scoring_round UNIQUE (pitch_id, round_no),
  CONSTRAINT fk_scoring_round_pitch FOREIGN KEY (pitch_id) REFERENCES pitch (id)
);

CREATE TABLE scoring_criterion (
  round_id BIGINT NOT NULL,
  place INT NOT NULL,
  pitch_criterion VARCHAR(40) NOT NULL,
  weight INT NOT NULL,
  PRIMARY KEY (round_id, place),
  CONSTRAINT fk_scoring_criterion_round FOREIGN KEY (round_id) REFERENCES scoring_round (id)
);

-- What one reviewer gives in one round; others read it once he and they have handed in.
CREATE TABLE scoring_sheet (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  round_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  reviewer_name VARCHAR(120) NOT NULL,
  side VARCHAR(10) NOT NULL,
  handed_in_at DATETIME(6) NULL,
  CONSTRAINT uq_scoring_sheet UNIQUE (round_id, account_id),
  CONSTRAINT fk_scoring_sheet_round FOREIGN KEY (round_id) REFERENCES scoring_round (id)
);

CREATE TABLE scoring_mark (
  sheet_id BIGINT NOT NULL,
  place INT NOT NULL,
  pitch_criterion VARCHAR(40) NOT NULL,
  mark INT NULL,
  remark VARCHAR(1000) NULL,
  PRIMARY KEY (sheet_id, place),
  CONSTRAINT fk_scoring_mark_sheet FOREIGN KEY (sheet_id) REFERENCES scoring_sheet (id),
  CONSTRAINT ck_scoring_mark CHECK (mark BETWEEN 1 AND 5)
);
