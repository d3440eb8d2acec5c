-- Letters to late vendors. One row per step and deadline, written with the letter: whatever runs twice finds it there.
CREATE TABLE study_reminder (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  study_id BIGINT NOT NULL,
  deadline DATE NOT NULL,
  step VARCHAR(10) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT uq_study_reminder UNIQUE (study_id, deadline, step),
  CONSTRAINT fk_study_reminder_study FOREIGN KEY (study_id) REFERENCES feasibility_study (id)
);
CREATE INDEX ix_feasibility_study_late ON feasibility_study (state, deadline, id);
