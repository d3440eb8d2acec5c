-- The number a case had in what the office kept before; found by it, never drawn.
ALTER TABLE consultation_case ADD COLUMN legacy_no VARCHAR(80) NULL;
CREATE INDEX ix_consultation_case_legacy_no ON consultation_case (legacy_no);
