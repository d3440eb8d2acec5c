-- Studies done outside for money: vendors, and each study from the proposal to its verdict. Text columns are twice as wide as their rule.
CREATE TABLE study_vendor (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(240) NOT NULL,
  name_key VARCHAR(240) NOT NULL,
  corporate_number VARCHAR(13) NULL,
  contact_name VARCHAR(120) NOT NULL,
  email VARCHAR(508) NOT NULL,
  locale VARCHAR(5) NOT NULL DEFAULT 'ja',
  ip BOOLEAN NOT NULL,
  market BOOLEAN NOT NULL,
  offered BOOLEAN NOT NULL DEFAULT TRUE,
  CONSTRAINT uq_study_vendor_name UNIQUE (name_key)
);

CREATE TABLE feasibility_study (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  state VARCHAR(12) NOT NULL,
  question VARCHAR(2000) NOT NULL,
  budget_yen BIGINT NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  approved_by BIGINT NULL,
  approved_on DATE NULL,
  vendor_id BIGINT NULL,
  amount_yen BIGINT NULL,
  ordered_on DATE NULL,
  deadline DATE NULL,
  document_id BIGINT NULL,
  delivered_at DATETIME(6) NULL,
  returned VARCHAR(2000) NULL,
  inspected_by BIGINT NULL,
  inspected_on DATE NULL,
  shared_at DATETIME(6) NULL,
  verdict VARCHAR(10) NULL,
  verdict_words VARCHAR(2000) NULL,
  halted_at DATETIME(6) NULL,
  halted_why VARCHAR(1000) NULL,
  ended_at DATETIME(6) NULL,
  ended_why VARCHAR(1000) NULL,
  -- Whatever writes here: nobody approves what he proposed, nothing is ordered that was not approved, and never for more.
  CONSTRAINT ck_feasibility_study_second CHECK (approved_by IS NULL OR approved_by <> proposed_by),
  CONSTRAINT ck_feasibility_study_approved CHECK (ordered_on IS NULL OR (approved_by IS NOT NULL AND vendor_id IS NOT NULL AND amount_yen IS NOT NULL)),
  CONSTRAINT ck_feasibility_study_budget CHECK (amount_yen IS NULL OR amount_yen <= budget_yen),
  CONSTRAINT fk_feasibility_study_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_feasibility_study_vendor FOREIGN KEY (vendor_id) REFERENCES study_vendor (id),
  CONSTRAINT fk_feasibility_study_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT fk_feasibility_study_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT fk_feasibility_study_approved_by FOREIGN KEY (approved_by) REFERENCES account (id),
  CONSTRAINT fk_feasibility_study_inspected_by FOREIGN KEY (inspected_by) REFERENCES account (id)
);
CREATE INDEX ix_feasibility_study_case ON feasibility_study (case_id, id);
CREATE INDEX ix_feasibility_study_open ON feasibility_study (ended_at, deadline, id);
CREATE INDEX ix_feasibility_study_year ON feasibility_study (approved_on);
CREATE INDEX ix_feasibility_study_vendor ON feasibility_study (vendor_id);
CREATE INDEX ix_feasibility_study_document ON feasibility_study (document_id);
CREATE INDEX ix_feasibility_study_proposed_by ON feasibility_study (proposed_by);
CREATE INDEX ix_feasibility_study_approved_by ON feasibility_study (approved_by);
CREATE INDEX ix_feasibility_study_inspected_by ON feasibility_study (inspected_by);
