-- What the check of conflicts last said of a supporter and a case: 1 he may work, 0 a conflict keeps him away. Work refers to a
-- verdict of 1 for the same pair, so that the database itself refuses whoever was never judged, whoever is kept away, and a
-- verdict against somebody while he works: whichever of two transactions comes second fails, without any trigger.
CREATE TABLE conflict_verdict (
  case_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  clear INT NOT NULL,
  judged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, supporter_id),
  CONSTRAINT uq_conflict_verdict UNIQUE (case_id, supporter_id, clear),
  CONSTRAINT ck_conflict_verdict CHECK (clear >= 0 AND clear <= 1),
  CONSTRAINT fk_conflict_verdict_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_conflict_verdict_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_conflict_verdict_supporter ON conflict_verdict (supporter_id);
INSERT INTO conflict_verdict (case_id, supporter_id, clear, judged_at)
  SELECT case_id, supporter_id, CASE WHEN state = 'ACCEPTED' THEN 1 ELSE 0 END, COALESCE(coi_judged_at, coi_declared_at, answered_at, CURRENT_TIMESTAMP)
  FROM assignment WHERE state = 'ACCEPTED' OR coi_status = 'BLOCKED';
CREATE INDEX ix_assignment_wants_clear ON assignment (case_id, supporter_id, wants_clear);
ALTER TABLE assignment ADD CONSTRAINT fk_assignment_wants_clear FOREIGN KEY (case_id, supporter_id, wants_clear) REFERENCES conflict_verdict (case_id, supporter_id, clear);
