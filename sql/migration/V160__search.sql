-- Cases whose texts have changed since they were last put into the index: written in the transaction of the change, only ever
-- added to, so that no writer waits for another or for the indexer.
CREATE TABLE search_pending (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_id BIGINT NOT NULL
);
-- One row: whoever holds it is the one indexer of all nodes. Where the walk over all subjects stands, and under which rules of
-- folding the index was made.
CREATE TABLE search_state (
  id INT NOT NULL PRIMARY KEY,
  rules INT NOT NULL,
  walk VARCHAR(10) NULL,
  walked_to BIGINT NOT NULL DEFAULT 0,
  walk_end BIGINT NOT NULL DEFAULT 0,
  walk_started_at DATETIME(6) NULL,
  walk_ended_at DATETIME(6) NULL
);
INSERT INTO search_state (id, rules) VALUES (1, 0);
-- What could be read in a file, once; FAILED and SKIPPED are not tried again.
CREATE TABLE document_text (
  document_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  content MEDIUMTEXT NULL,
  note VARCHAR(400) NULL,
  read_at DATETIME(6) NULL,
  CONSTRAINT fk_document_text_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_document_text_state ON document_text (state, document_id);
CREATE INDEX ix_document_text_case ON document_text (case_id);
CREATE TABLE search_synonym (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  words VARCHAR(2000) NOT NULL,
  changed_by BIGINT NULL,
  changed_at DATETIME(6) NOT NULL
);
