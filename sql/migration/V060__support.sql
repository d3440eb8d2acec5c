-- Meetings and advice in one record (domain.md 4.5): PLANNED, HELD, CANCELLED, NO_SHOW; only HELD counts.
CREATE TABLE support_record (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  supporter_id BIGINT NULL,
  kind VARCHAR(30) NOT NULL,
  status VARCHAR(12) NOT NULL,
  performed_on DATE NOT NULL,
  start_time TIME NULL,
  end_time TIME NULL,
  minutes INT NULL,
  method VARCHAR(12) NOT NULL,
  place VARCHAR(200) NULL,
  attendees VARCHAR(500) NULL,
  expertise VARCHAR(200) NULL,
  internal_note MEDIUMTEXT NULL,
  applicant_text MEDIUMTEXT NULL,
  released_at DATETIME(6) NULL,
  released_by BIGINT NULL,
  cancel_reason VARCHAR(500) NULL,
  written_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  -- Mark of the form it was written with, so that sending the form twice makes one record.
  request_key VARCHAR(40) NULL,
  -- Computed here, so that the list of texts to release is an index look-up whoever wrote the row.
  performed_fy INT GENERATED ALWAYS AS (YEAR(performed_on) - CASE WHEN MONTH(performed_on) < 4 THEN 1 ELSE 0 END),
  awaiting_release BOOLEAN GENERATED ALWAYS AS (status = 'HELD' AND released_at IS NULL AND applicant_text IS NOT NULL),
  CONSTRAINT uq_support_record_request UNIQUE (request_key),
  CONSTRAINT fk_support_record_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_support_record_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_support_record_case ON support_record (case_id, performed_on);
CREATE INDEX ix_support_record_supporter ON support_record (supporter_id, performed_on);
CREATE INDEX ix_support_record_kind ON support_record (status, kind, performed_on);
CREATE INDEX ix_support_record_fy ON support_record (status, performed_fy, case_id);
CREATE INDEX ix_support_record_release ON support_record (awaiting_release, performed_on, id);
CREATE TABLE next_action (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  record_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  what VARCHAR(200) NOT NULL,
  who VARCHAR(12) NOT NULL,
  due_on DATE NULL,
  done_at DATETIME(6) NULL,
  CONSTRAINT fk_next_action_record FOREIGN KEY (record_id) REFERENCES support_record (id),
  CONSTRAINT fk_next_action_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_next_action_case ON next_action (case_id, done_at);
CREATE INDEX ix_next_action_record ON next_action (record_id);
CREATE INDEX ix_next_action_open ON next_action (who, done_at, due_on);
CREATE TABLE survey_response (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  overall INT NULL,
  supporter_expertise INT NULL,
  speed INT NULL,
  understanding INT NULL,
  usefulness INT NULL,
  use_again INT NULL,
  comment VARCHAR(2000) NULL,
  CONSTRAINT uq_survey_token UNIQUE (token_hash),
  CONSTRAINT fk_survey_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_survey_case ON survey_response (case_id);
CREATE INDEX ix_survey_answered ON survey_response (answered_at);
