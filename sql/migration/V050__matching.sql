-- A supporter asked for a case: PROPOSED, ASKED, ACCEPTED, DECLINED, EXPIRED, COI_BLOCKED, RELEASED (domain.md 3, 4.4).
CREATE TABLE assignment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  account_id BIGINT NULL,
  role VARCHAR(12) NOT NULL,
  state VARCHAR(16) NOT NULL,
  expertise VARCHAR(200) NOT NULL,
  asked_by BIGINT NULL,
  asked_at DATETIME(6) NULL,
  answer_due_on DATE NULL,
  answered_at DATETIME(6) NULL,
  decline_reason VARCHAR(20) NULL,
  decline_note VARCHAR(500) NULL,
  coi_status VARCHAR(24) NOT NULL,
  coi_declared VARCHAR(200) NULL,
  coi_statement VARCHAR(1000) NULL,
  coi_declared_at DATETIME(6) NULL,
  coi_measure VARCHAR(500) NULL,
  coi_judged_by BIGINT NULL,
  coi_judged_at DATETIME(6) NULL,
  -- The reasons that a reviewer has cleared: found again they no longer stop the work, new ones do.
  coi_cleared VARCHAR(200) NULL,
  score INT NULL,
  score_reasons VARCHAR(1000) NULL,
  start_on DATE NULL,
  end_on DATE NULL,
  CONSTRAINT uq_assignment UNIQUE (case_id, supporter_id),
  -- Whatever writes here, nobody works on a case without a clear check. (H2 cannot evaluate IN in a check once the migrating session is closed.)
  CONSTRAINT ck_assignment_conflict CHECK (state <> 'ACCEPTED' OR LEFT(coi_status, 5) = 'CLEAR'),
  CONSTRAINT fk_assignment_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_assignment_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_assignment_account ON assignment (account_id, state, case_id);
CREATE INDEX ix_assignment_supporter ON assignment (supporter_id, state);
CREATE INDEX ix_assignment_coi ON assignment (coi_status, state);
CREATE INDEX ix_assignment_asked ON assignment (asked_at, supporter_id);
