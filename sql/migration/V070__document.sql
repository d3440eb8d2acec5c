CREATE TABLE document (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  public_id CHAR(36) NOT NULL,
  case_id BIGINT NOT NULL,
  name VARCHAR(400) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  uploaded_by BIGINT NULL,
  uploader_name VARCHAR(60) NULL,
  uploaded_at DATETIME(6) NOT NULL,
  visibility VARCHAR(12) NOT NULL,
  removed_at DATETIME(6) NULL,
  CONSTRAINT uq_document_public_id UNIQUE (public_id),
  CONSTRAINT fk_document_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_document_case ON document (case_id, removed_at);
CREATE TABLE document_content (
  document_id BIGINT NOT NULL PRIMARY KEY,
  content LONGBLOB NOT NULL,
  CONSTRAINT fk_document_content_document FOREIGN KEY (document_id) REFERENCES document (id)
);
