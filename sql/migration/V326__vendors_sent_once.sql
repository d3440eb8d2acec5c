-- The form that put a vendor into the register: sent twice, it puts him there once.
ALTER TABLE study_vendor ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE study_vendor ADD CONSTRAINT uq_study_vendor_form UNIQUE (form_key);
