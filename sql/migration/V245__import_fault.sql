-- Rows that cannot become cases, the first of them: what is wrong is said on the page, the whole in the report.
CREATE TABLE import_fault (
  file_id BIGINT NOT NULL,
  row_no BIGINT NOT NULL,
  title VARCHAR(240) NULL,
  why VARCHAR(2000) NOT NULL,
  PRIMARY KEY (file_id, row_no),
  CONSTRAINT fk_import_fault_file FOREIGN KEY (file_id) REFERENCES import_file (id)
);
