-- What became of an organization (domain.md, L12): dated, with amount, evidence and how much of it is the support's. It counts
-- once however many cases led to it; whose it is follows from them, so that it goes along when organizations are merged.
CREATE TABLE outcome (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  outcome_kind VARCHAR(40) NOT NULL,
  happened_on DATE NOT NULL,
  amount_yen BIGINT NULL,
  -- Codes of the lists of these names.
  evidence VARCHAR(40) NOT NULL,
  url VARCHAR(1000) NULL,
  attribution VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  -- REPORTED by the applicant, CHECKED by the office, REFUSED, or the SAME as another
  state VARCHAR(12) NOT NULL,
  same_as_id BIGINT NULL,
  recorded_by BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  checked_by BIGINT NULL,
  checked_at DATETIME(6) NULL,
  request_key VARCHAR(80) NULL,
  CONSTRAINT uq_outcome_request UNIQUE (request_key),
  CONSTRAINT ck_outcome_amount CHECK (amount_yen IS NULL OR amount_yen >= 0),
  CONSTRAINT fk_outcome_same FOREIGN KEY (same_as_id) REFERENCES outcome (id)
);
CREATE INDEX ix_outcome_same ON outcome (same_as_id);
CREATE INDEX ix_outcome_state ON outcome (state, happened_on);
-- The cases that led to it.
CREATE TABLE outcome_case (
  outcome_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (outcome_id, case_id),
  CONSTRAINT fk_outcome_case_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id),
  CONSTRAINT fk_outcome_case_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_outcome_case ON outcome_case (case_id);
-- The applicant is asked 6, 12 and 24 months after the end, once each.
CREATE TABLE outcome_ask (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  months INT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  outcomes INT NULL,
  CONSTRAINT uq_outcome_ask UNIQUE (case_id, months),
  CONSTRAINT uq_outcome_ask_token UNIQUE (token_hash),
  CONSTRAINT fk_outcome_ask_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
