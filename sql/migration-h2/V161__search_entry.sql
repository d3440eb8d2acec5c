CREATE TABLE search_entry (
  subject_id BIGINT NOT NULL,
  readers VARCHAR(12) NOT NULL,
  source_id BIGINT NOT NULL DEFAULT 0,
  folded VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (subject_id, readers, source_id)
);
