-- Practising, the questions that are asked, and the investors approached.
CREATE TABLE pitch_rehearsal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  pitch_id BIGINT NOT NULL,
  version_no INT NULL,
  held_on DATE NOT NULL,
  planned_minutes INT NOT NULL,
  actual_minutes INT NULL,
  attendees VARCHAR(1000) NULL,
  notes VARCHAR(4000) NULL,
  writer_name VARCHAR(120) NOT NULL,
  CONSTRAINT fk_pitch_rehearsal_pitch FOREIGN KEY (pitch_id) REFERENCES pitch (id)
);
CREATE INDEX ix_pitch_rehearsal_pitch ON pitch_rehearsal (pitch_id, held_on);

-- Questions with the best answers so far, taken from rooms and freed of names; says nothing of the case it came from.
CREATE TABLE question_bank (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  question VARCHAR(1000) NOT NULL,
  answer VARCHAR(4000) NOT NULL,
  pitch_criterion VARCHAR(40) NULL,
  pitch_occasion VARCHAR(40) NULL,
  released_by VARCHAR(120) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL
);
CREATE INDEX ix_question_bank ON question_bank (retired_at, pitch_criterion, pitch_occasion);

CREATE TABLE pitch_question (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  pitch_id BIGINT NOT NULL,
  question VARCHAR(1000) NOT NULL,
  answer VARCHAR(4000) NULL,
  pitch_criterion VARCHAR(40) NULL,
  asked_by VARCHAR(400) NULL,
  writer_name VARCHAR(120) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  bank_id BIGINT NULL,
  CONSTRAINT fk_pitch_question_pitch FOREIGN KEY (pitch_id) REFERENCES pitch (id),
  CONSTRAINT fk_pitch_question_bank FOREIGN KEY (bank_id) REFERENCES question_bank (id)
);
CREATE INDEX ix_pitch_question_pitch ON pitch_question (pitch_id);
CREATE INDEX ix_pitch_question_bank ON pitch_question (bank_id);

-- An investor approached is an input of the conflict check of its case, from the moment it is written down.
CREATE TABLE pitch_investor (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  pitch_id BIGINT NOT NULL,
  organization_id BIGINT NULL,
  name VARCHAR(400) NOT NULL,
  contact VARCHAR(400) NULL,
  state VARCHAR(12) NOT NULL,
  approached_on DATE NULL,
  met_on DATE NULL,
  decided_on DATE NULL,
  pass_reason VARCHAR(40) NULL,
  note VARCHAR(2000) NULL,
  writer_name VARCHAR(120) NOT NULL,
  CONSTRAINT fk_pitch_investor_pitch FOREIGN KEY (pitch_id) REFERENCES pitch (id),
  CONSTRAINT fk_pitch_investor_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_pitch_investor_pitch ON pitch_investor (pitch_id);
CREATE INDEX ix_pitch_investor_organization ON pitch_investor (organization_id);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('passReason', 'TOO_EARLY', NULL, NULL, '時期が早い', 'Too early', 1, NULL),
  ('passReason', 'OUT_OF_SCOPE', NULL, NULL, '投資対象外', 'Outside the fund''s scope', 2, NULL),
  ('passReason', 'EVIDENCE', NULL, NULL, '根拠が足りない', 'Not enough evidence', 3, NULL),
  ('passReason', 'MARKET', NULL, NULL, '市場が小さい', 'Market too small', 4, NULL),
  ('passReason', 'REGULATION', NULL, NULL, '薬事・償還の見通し', 'Regulation or reimbursement', 5, NULL),
  ('passReason', 'IP', NULL, NULL, '知的財産', 'Intellectual property', 6, NULL),
  ('passReason', 'TEAM', NULL, NULL, 'チーム', 'Team', 7, NULL),
  ('passReason', 'TERMS', NULL, NULL, '条件が合わない', 'Terms', 8, NULL),
  ('passReason', 'CONFLICT', NULL, NULL, '投資先と競合', 'Conflict with a portfolio company', 9, NULL),
  ('passReason', 'OTHER', NULL, NULL, 'その他', 'Other', 10, NULL);
