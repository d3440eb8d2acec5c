-- A conflict that closed a case to a supporter. Its row refers to the pair while nobody of it is at work, so that the database itself
-- refuses an assignment that becomes active beside it, and a conflict written down beside work that goes on: whichever of two
-- transactions comes second fails, without any trigger.
ALTER TABLE assignment ADD CONSTRAINT uq_assignment_at_work UNIQUE (case_id, supporter_id, at_work);
CREATE TABLE conflict_block (
  case_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  at_work INT NOT NULL DEFAULT 0,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, supporter_id),
  CONSTRAINT ck_conflict_block_at_work CHECK (at_work = 0),
  CONSTRAINT fk_conflict_block_assignment FOREIGN KEY (case_id, supporter_id, at_work) REFERENCES assignment (case_id, supporter_id, at_work)
);
CREATE INDEX ix_conflict_block_assignment ON conflict_block (case_id, supporter_id, at_work);
INSERT INTO conflict_block (case_id, supporter_id, at_work, since)
  SELECT case_id, supporter_id, 0, COALESCE(coi_judged_at, coi_declared_at, answered_at, CURRENT_TIMESTAMP) FROM assignment WHERE coi_status = 'BLOCKED' AND state <> 'ACCEPTED';
