-- A person whose name was taken out of everything on request (personal data, domain.md 7). The spellings stand here only until
-- the work is done; afterwards nothing in the database says who it was.
CREATE TABLE erasure (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NULL,
  email VARCHAR(254) NULL,
  spellings VARCHAR(4000) NULL,
  reason VARCHAR(1000) NOT NULL,
  requested_by BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  places BIGINT NULL,
  CONSTRAINT fk_erasure_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_erasure_account ON erasure (account_id);
