-- A survey is asked when the case ends, and once more six months later (CLOSING, LATER).
ALTER TABLE survey_response ADD COLUMN phase VARCHAR(12) NOT NULL DEFAULT 'CLOSING';
CREATE INDEX ix_survey_phase ON survey_response (phase, case_id);
