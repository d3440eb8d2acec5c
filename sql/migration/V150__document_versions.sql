-- A document is what people speak of; every upload of it is a version with bytes of its own. The bytes lie in pieces, so that
-- neither side of the transfer ever holds a whole file, and an upload that broke off goes on where it stopped.
CREATE TABLE document_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  document_id BIGINT NOT NULL,
  version_no INT NOT NULL,
  public_id CHAR(36) NOT NULL,
  name VARCHAR(400) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  scan VARCHAR(20) NOT NULL,
  scan_at DATETIME(6) NULL,
  uploaded_by BIGINT NULL,
  uploader_name VARCHAR(120) NULL,
  uploaded_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_document_version_public_id UNIQUE (public_id),
  CONSTRAINT uq_document_version_no UNIQUE (document_id, version_no),
  CONSTRAINT fk_document_version_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_document_version_scan ON document_version (scan, scan_at);
INSERT INTO document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_by, uploader_name, uploaded_at)
  SELECT id, 1, public_id, name, media_type, size_bytes, sha256, 'NOT_SCANNED', uploaded_by, uploader_name, uploaded_at FROM document;

-- The owner of a piece is a version or an upload under way, both known by a random id; the store knows neither.
CREATE TABLE document_chunk (
  content_id CHAR(36) NOT NULL,
  start_at BIGINT NOT NULL,
  content LONGBLOB NOT NULL,
  PRIMARY KEY (content_id, start_at)
);
INSERT INTO document_chunk (content_id, start_at, content)
  SELECT d.public_id, 0, b.content FROM document_content b JOIN document d ON d.id = b.document_id WHERE d.removed_at IS NULL;
DROP TABLE document_content;

ALTER TABLE document ADD COLUMN record_id BIGINT NULL;
ALTER TABLE document ADD COLUMN title VARCHAR(200) NULL;
ALTER TABLE document ADD COLUMN description VARCHAR(1000) NULL;
ALTER TABLE document ADD COLUMN tier INT NULL;
ALTER TABLE document ADD COLUMN newest INT NOT NULL DEFAULT 1;
ALTER TABLE document ADD COLUMN of_applicant BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE document ADD COLUMN removed_by VARCHAR(120) NULL;
ALTER TABLE document ADD COLUMN removed_why VARCHAR(400) NULL;
ALTER TABLE document ADD CONSTRAINT fk_document_record FOREIGN KEY (record_id) REFERENCES support_record (id);
UPDATE document SET visibility = 'APPLICANT' WHERE visibility = 'SHARED';
UPDATE document SET visibility = 'TEAM' WHERE visibility = 'INTERNAL';
UPDATE document SET of_applicant = TRUE WHERE EXISTS (SELECT 1 FROM consultation_case c JOIN membership m ON m.organization_id = c.organization_id
  WHERE c.id = document.case_id AND m.account_id = document.uploaded_by);
ALTER TABLE document DROP CONSTRAINT uq_document_public_id;
ALTER TABLE document DROP COLUMN public_id;
ALTER TABLE document DROP COLUMN name;
ALTER TABLE document DROP COLUMN media_type;
ALTER TABLE document DROP COLUMN size_bytes;
ALTER TABLE document DROP COLUMN sha256;
ALTER TABLE document DROP COLUMN uploader_name;
ALTER TABLE document DROP COLUMN uploaded_at;

-- An upload under way. Its pieces become the version's without being copied; what is not finished in time is thrown away.
CREATE TABLE document_upload (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  public_id CHAR(36) NOT NULL,
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  record_id BIGINT NULL,
  document_id BIGINT NULL,
  visibility VARCHAR(12) NULL,
  name VARCHAR(400) NOT NULL,
  size_bytes BIGINT NOT NULL,
  received BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_document_upload_public_id UNIQUE (public_id),
  CONSTRAINT fk_document_upload_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_document_upload_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_document_upload_record FOREIGN KEY (record_id) REFERENCES support_record (id),
  CONSTRAINT fk_document_upload_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_document_upload_expires ON document_upload (expires_at);

-- Who took which version, and as what, for the applicant to see. The access log tells the same to the auditor, for everything.
CREATE TABLE document_reading (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id BIGINT NOT NULL,
  version_id BIGINT NOT NULL,
  account_id BIGINT NULL,
  reader VARCHAR(12) NOT NULL,
  reader_name VARCHAR(120) NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT fk_document_reading_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT fk_document_reading_version FOREIGN KEY (version_id) REFERENCES document_version (id),
  CONSTRAINT fk_document_reading_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_document_reading_document ON document_reading (document_id, id);
