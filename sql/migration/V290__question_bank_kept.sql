-- The bank has a page of its own, on which a question is written anew when a better answer was found.
ALTER TABLE question_bank ADD COLUMN edited_by VARCHAR(120) NULL;
ALTER TABLE question_bank ADD COLUMN edited_at DATETIME(6) NULL;
