-- C5 and C6 count organizations by their corporate number where there is one (domain.md 5). The case carries the number of its
-- organization, so that the yearly report still reads one covering index and nothing else. Thirteen digits never meet an id.
ALTER TABLE consultation_case ADD COLUMN corporate_number BIGINT NULL;
UPDATE consultation_case SET corporate_number = (SELECT o.corporate_number FROM organization o WHERE o.id = consultation_case.organization_id);
ALTER TABLE consultation_case ADD COLUMN counted_as BIGINT GENERATED ALWAYS AS (COALESCE(corporate_number, organization_id));
CREATE INDEX ix_case_count_as ON consultation_case (counted, counted_as, received_fy);
ALTER TABLE consultation_case DROP INDEX ix_case_count_org;
