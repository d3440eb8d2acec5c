-- What the applicant reads of an engagement: drafted beside the office's own words, and shown once the office has released it.
ALTER TABLE hands_on_engagement ADD COLUMN applicant_theme VARCHAR(400) NULL;
ALTER TABLE hands_on_engagement ADD COLUMN applicant_goal VARCHAR(2000) NULL;
ALTER TABLE hands_on_engagement ADD COLUMN released_theme VARCHAR(400) NULL;
ALTER TABLE hands_on_engagement ADD COLUMN released_goal VARCHAR(2000) NULL;
ALTER TABLE hands_on_engagement ADD COLUMN released_by BIGINT NULL;
ALTER TABLE hands_on_engagement ADD COLUMN released_at DATETIME(6) NULL;
ALTER TABLE hands_on_engagement ADD CONSTRAINT fk_hands_on_released_by FOREIGN KEY (released_by) REFERENCES account (id);
CREATE INDEX ix_hands_on_released_by ON hands_on_engagement (released_by);
ALTER TABLE hands_on_progress ADD COLUMN applicant_words VARCHAR(2000) NULL;
ALTER TABLE hands_on_progress ADD COLUMN released_words VARCHAR(2000) NULL;
ALTER TABLE hands_on_progress ADD COLUMN released_by BIGINT NULL;
ALTER TABLE hands_on_progress ADD COLUMN released_at DATETIME(6) NULL;
ALTER TABLE hands_on_progress ADD CONSTRAINT fk_hands_on_progress_released_by FOREIGN KEY (released_by) REFERENCES account (id);
CREATE INDEX ix_hands_on_progress_released_by ON hands_on_progress (released_by);
