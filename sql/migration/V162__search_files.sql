-- The same bytes are not read twice.
ALTER TABLE document_text ADD COLUMN sha256 CHAR(64) NOT NULL DEFAULT '';
