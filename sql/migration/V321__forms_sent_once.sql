-- The form that made the row, so that a form sent twice makes one.
ALTER TABLE pitch ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE pitch ADD CONSTRAINT uq_pitch_form UNIQUE (form_key);
ALTER TABLE pitch_rehearsal ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE pitch_rehearsal ADD CONSTRAINT uq_pitch_rehearsal_form UNIQUE (form_key);
ALTER TABLE pitch_question ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE pitch_question ADD CONSTRAINT uq_pitch_question_form UNIQUE (form_key);
ALTER TABLE pitch_investor ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE pitch_investor ADD CONSTRAINT uq_pitch_investor_form UNIQUE (form_key);
ALTER TABLE question_bank ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE question_bank ADD CONSTRAINT uq_question_bank_form UNIQUE (form_key);
ALTER TABLE referral ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE referral ADD CONSTRAINT uq_referral_form UNIQUE (form_key);
ALTER TABLE feasibility_study ADD COLUMN form_key CHAR(36) NULL;
ALTER TABLE feasibility_study ADD CONSTRAINT uq_study_form UNIQUE (form_key);
