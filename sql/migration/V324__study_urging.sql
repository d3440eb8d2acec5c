-- A late vendor is written to again by the office, once a day at most, with a fresh link.
CREATE TABLE study_urging (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  study_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  urged_by BIGINT NOT NULL,
  urged_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_study_urging UNIQUE (study_id, on_day),
  CONSTRAINT fk_study_urging_study FOREIGN KEY (study_id) REFERENCES feasibility_study (id),
  CONSTRAINT fk_study_urging_by FOREIGN KEY (urged_by) REFERENCES account (id)
);
CREATE INDEX ix_study_urging_by ON study_urging (urged_by);
