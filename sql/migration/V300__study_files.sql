-- A delivery has several files (the report, the list behind it), each a document of the case; before, a study knew one.
CREATE TABLE study_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  study_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  CONSTRAINT uq_study_file_document UNIQUE (document_id),
  CONSTRAINT fk_study_file_study FOREIGN KEY (study_id) REFERENCES feasibility_study (id),
  CONSTRAINT fk_study_file_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_study_file_study ON study_file (study_id, id);
INSERT INTO study_file (study_id, document_id) SELECT id, document_id FROM feasibility_study WHERE document_id IS NOT NULL;
ALTER TABLE feasibility_study DROP CONSTRAINT fk_feasibility_study_document;
ALTER TABLE feasibility_study DROP INDEX ix_feasibility_study_document;
ALTER TABLE feasibility_study DROP COLUMN document_id;
