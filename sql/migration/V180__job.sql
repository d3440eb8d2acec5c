-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- Work that nobody waits for in front of a page: exports, imports, printed forms. A row is taken by its lock, and kept alive by the node
-- that works on it; "attempt" tells a worker whether it is still the one.
CREATE TABLE job (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  kind VARCHAR(40) NOT NULL,
  owner_account_id BIGINT NOT NULL,
  title VARCHAR(400) NOT NULL,
  parameters MEDIUMTEXT NOT NULL,
  state VARCHAR(12) NOT NULL,
  attempt INT NOT NULL DEFAULT 0,
  done_units BIGINT NOT NULL DEFAULT 0,
  total_units BIGINT NULL,
  step_key VARCHAR(80) NULL,
  checkpoint_at BIGINT NOT NULL DEFAULT 0,
  outcome_key VARCHAR(80) NULL,
  outcome_words VARCHAR(2000) NULL,
  created_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  deadline_at DATETIME(6) NULL,
  beat_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  expires_at DATETIME(6) NULL,
  CONSTRAINT fk_job_owner FOREIGN KEY (owner_account_id) REFERENCES account (id)
);
CREATE INDEX ix_job_state ON job (state, id);
CREATE INDEX ix_job_owner ON job (owner_account_id, state, id);
CREATE INDEX ix_job_expires ON job (expires_at);

-- What a job left to be taken away, in pieces small enough for any memory.
CREATE TABLE job_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  job_id BIGINT NOT NULL,
  name VARCHAR(400) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  size_bytes BIGINT NOT NULL DEFAULT 0,
  whole BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT fk_job_file_job FOREIGN KEY (job_id) REFERENCES job (id)
);
CREATE INDEX ix_job_file_job ON job_file (job_id);
CREATE TABLE job_file_content (
  file_id BIGINT NOT NULL,
  piece INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (file_id, piece),
  CONSTRAINT fk_job_file_content_file FOREIGN KEY (file_id) REFERENCES job_file (id)
);
