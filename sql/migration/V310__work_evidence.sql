-- A file that proves working time or its travel: kept like every document, but shown with the working time alone and never handled as one of the case.
ALTER TABLE document ADD COLUMN evidence BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE work_evidence (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  work_log_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_work_evidence_document UNIQUE (document_id),
  CONSTRAINT fk_work_evidence_log FOREIGN KEY (work_log_id) REFERENCES work_log (id),
  CONSTRAINT fk_work_evidence_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_work_evidence_log ON work_evidence (work_log_id, id);
