-- Where the applicant sat when it filed: lists by region ask the case and no other table.
ALTER TABLE consultation_case ADD COLUMN prefecture VARCHAR(2) NULL;
UPDATE consultation_case SET prefecture = (SELECT o.prefecture FROM organization o WHERE o.id = consultation_case.organization_id)
  WHERE status <> 'DRAFT';
-- Each column a list is narrowed to or sorted by leads an index that goes on in the order of receipt, the order of the list.
CREATE INDEX ix_case_prefecture ON consultation_case (prefecture, received_at, id);
CREATE INDEX ix_case_type ON consultation_case (consultation_type, received_at, id);
CREATE INDEX ix_case_product ON consultation_case (product_type, received_at, id);
CREATE INDEX ix_case_phase ON consultation_case (product_phase, received_at, id);
CREATE INDEX ix_case_applicant ON consultation_case (applicant_type, received_at, id);
CREATE INDEX ix_case_channel ON consultation_case (channel, received_at, id);
CREATE INDEX ix_case_desk ON consultation_case (desk, received_at, id);
CREATE INDEX ix_case_priority ON consultation_case (priority, received_at, id);
CREATE INDEX ix_case_counted_received ON consultation_case (counted, received_at, id);
CREATE INDEX ix_case_organization_name ON consultation_case (organization_name, id);
CREATE INDEX ix_case_expertise_code ON case_expertise (code, case_id);
