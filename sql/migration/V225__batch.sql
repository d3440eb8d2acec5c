-- Proposals for many waiting cases at once. A run and its places are written once and never changed; what became of a run is its
-- publication. Why somebody who knows a field cannot be asked is nowhere here.
CREATE TABLE batch_run (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  -- The run in which somebody changed a place by hand to make this one.
  based_on BIGINT NULL,
  places_most INT NOT NULL,
  floor_points INT NOT NULL,
  fairness INT NOT NULL,
  horizon_days INT NOT NULL,
  per_supporter INT NOT NULL,
  left_out MEDIUMTEXT NULL,
  cases INT NOT NULL,
  filled INT NOT NULL,
  unfilled INT NOT NULL,
  weak INT NOT NULL,
  total_fit BIGINT NOT NULL,
  worst_fit INT NULL,
  mean_waited INT NOT NULL,
  CONSTRAINT fk_batch_run_based_on FOREIGN KEY (based_on) REFERENCES batch_run (id)
);
CREATE INDEX ix_batch_run_based_on ON batch_run (based_on);
CREATE TABLE batch_place (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  run_id BIGINT NOT NULL,
  -- As read from top to bottom.
  place_no INT NOT NULL,
  case_id BIGINT NOT NULL,
  -- The case as it was when the run was made.
  case_version BIGINT NOT NULL,
  waited_days INT NOT NULL,
  seat INT NOT NULL,
  expertise VARCHAR(1000) NOT NULL,
  supporter_id BIGINT NULL,
  affinity INT NULL,
  weak BOOLEAN NOT NULL,
  CONSTRAINT uq_batch_place UNIQUE (run_id, case_id, seat),
  CONSTRAINT ck_batch_place_taken CHECK ((supporter_id IS NULL) = (affinity IS NULL)),
  CONSTRAINT fk_batch_place_run FOREIGN KEY (run_id) REFERENCES batch_run (id),
  CONSTRAINT fk_batch_place_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_batch_place_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_batch_place_case ON batch_place (case_id);
CREATE INDEX ix_batch_place_supporter ON batch_place (supporter_id);
-- What kept places empty or weak: kind, the cases, groups of fields, and of whom one more case would help.
CREATE TABLE batch_limit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  run_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  cases MEDIUMTEXT NOT NULL,
  groups_of_fields MEDIUMTEXT NOT NULL,
  supporters MEDIUMTEXT NULL,
  missing INT NOT NULL,
  CONSTRAINT fk_batch_limit_run FOREIGN KEY (run_id) REFERENCES batch_run (id)
);
CREATE INDEX ix_batch_limit_run ON batch_limit (run_id, id);
CREATE TABLE batch_publication (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  run_id BIGINT NOT NULL,
  published_by BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  requests INT NOT NULL,
  undone_by BIGINT NULL,
  undone_at DATETIME(6) NULL,
  withdrawn INT NULL,
  CONSTRAINT uq_batch_publication UNIQUE (run_id),
  CONSTRAINT fk_batch_publication_run FOREIGN KEY (run_id) REFERENCES batch_run (id)
);
-- Cases for which supporters were sought in the last year.
CREATE INDEX ix_case_matching_started ON consultation_case (matching_started_at, id);
