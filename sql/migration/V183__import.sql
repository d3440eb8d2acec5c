-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- A file that the office brought, and how far it is: looked through, written, taken back.
CREATE TABLE import_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  account_name VARCHAR(120) NULL,
  name VARCHAR(400) NOT NULL,
  form VARCHAR(40) NOT NULL,
  sheets MEDIUMTEXT NOT NULL,
  sheet INT NOT NULL DEFAULT 0,
  head_row INT NOT NULL DEFAULT 1,
  desk VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  status VARCHAR(24) NOT NULL,
  state VARCHAR(12) NOT NULL,
  job_id BIGINT NULL,
  ready_rows INT NOT NULL DEFAULT 0,
  faulty_rows INT NOT NULL DEFAULT 0,
  known_rows INT NOT NULL DEFAULT 0,
  by_year VARCHAR(2000) NULL,
  created_at DATETIME(6) NOT NULL,
  written_at DATETIME(6) NULL,
  undone_at DATETIME(6) NULL,
  CONSTRAINT fk_import_file_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_import_file_account ON import_file (account_id, id);
CREATE TABLE import_file_content (
  file_id BIGINT NOT NULL,
  piece INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (file_id, piece),
  CONSTRAINT fk_import_file_content_file FOREIGN KEY (file_id) REFERENCES import_file (id)
);
-- Which field of the karte a column of the file becomes.
CREATE TABLE import_column (
  file_id BIGINT NOT NULL,
  place INT NOT NULL,
  target VARCHAR(60) NOT NULL,
  PRIMARY KEY (file_id, place),
  CONSTRAINT fk_import_column_file FOREIGN KEY (file_id) REFERENCES import_file (id)
);
-- Words of the file that are no code and no name of one.
CREATE TABLE import_unknown (
  file_id BIGINT NOT NULL,
  target VARCHAR(60) NOT NULL,
  typed_key VARCHAR(240) NOT NULL,
  typed VARCHAR(240) NOT NULL,
  PRIMARY KEY (file_id, target, typed_key),
  CONSTRAINT fk_import_unknown_file FOREIGN KEY (file_id) REFERENCES import_file (id)
);
-- What is remembered for the next file: what a heading means, and what a word means.
CREATE TABLE import_heading (
  heading_key VARCHAR(240) NOT NULL PRIMARY KEY,
  target VARCHAR(60) NOT NULL
);
CREATE TABLE import_word (
  target VARCHAR(60) NOT NULL,
  typed_key VARCHAR(240) NOT NULL,
  code VARCHAR(40) NOT NULL,
  PRIMARY KEY (target, typed_key)
);
-- What a file made, as it was then: only what nobody has touched since is taken back.
CREATE TABLE import_row (
  file_id BIGINT NOT NULL,
  row_no BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  case_version BIGINT NOT NULL,
  organization_id BIGINT NULL,
  PRIMARY KEY (file_id, row_no),
  CONSTRAINT fk_import_row_file FOREIGN KEY (file_id) REFERENCES import_file (id)
);
