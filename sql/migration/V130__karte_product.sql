-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- A product of an organization, known by its name across the cases in which it was talked about (domain.md 4.3).
CREATE TABLE product (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_key VARCHAR(240) NOT NULL,
  product_type VARCHAR(40) NULL,
  phase VARCHAR(40) NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_product_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_product_organization ON product (organization_id, name_key);

-- Each phase a case told of, in the order of the days; a product may go back to an earlier one. One line a case and phase.
CREATE TABLE product_phase (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  product_id BIGINT NOT NULL,
  phase VARCHAR(40) NOT NULL,
  told_on DATE NOT NULL,
  case_id BIGINT NOT NULL,
  CONSTRAINT fk_product_phase_product FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT fk_product_phase_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_product_phase_product ON product_phase (product_id, told_on, id);
CREATE INDEX ix_product_phase_case ON product_phase (case_id);

-- The products of one case as they stood on its day. The key facts of the primary one stand in consultation_case, which is counted
-- by them; a further one carries its own here. main_of lets the database see to it that there is one primary row at most.
CREATE TABLE case_product (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  product_id BIGINT NULL,
  main BOOLEAN NOT NULL,
  main_of BIGINT GENERATED ALWAYS AS (CASE WHEN main THEN case_id END),
  product_type VARCHAR(40) NULL,
  product_name VARCHAR(200) NULL,
  product_phase VARCHAR(40) NULL,
  product_summary VARCHAR(2000) NULL,
  product_indication VARCHAR(1000) NULL,
  product_competitors VARCHAR(1000) NULL,
  device_class VARCHAR(40) NULL,
  approval_route VARCHAR(40) NULL,
  new_device BOOLEAN NOT NULL DEFAULT FALSE,
  jmdn_code VARCHAR(8) NULL,
  generic_name VARCHAR(400) NULL,
  stage_gate INT NULL,
  icd10 VARCHAR(8) NULL,
  rare_disease BOOLEAN NOT NULL DEFAULT FALSE,
  pediatric BOOLEAN NOT NULL DEFAULT FALSE,
  priority_infection VARCHAR(40) NULL,
  integrated_project VARCHAR(40) NULL,
  care_field VARCHAR(40) NULL,
  no_patent_yet BOOLEAN NOT NULL DEFAULT FALSE,
  target_market VARCHAR(1000) NULL,
  price_image VARCHAR(1000) NULL,
  CONSTRAINT uq_case_product_main UNIQUE (main_of),
  CONSTRAINT fk_case_product_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_case_product_product FOREIGN KEY (product_id) REFERENCES product (id)
);
CREATE INDEX ix_case_product_case ON case_product (case_id);
CREATE INDEX ix_case_product_product ON case_product (product_id);
CREATE INDEX ix_case_product_infection ON case_product (priority_infection);
CREATE INDEX ix_case_product_project ON case_product (integrated_project);

CREATE TABLE case_product_modality (
  case_product_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  PRIMARY KEY (case_product_id, code),
  CONSTRAINT fk_case_product_modality FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_modality ON case_product_modality (code);
CREATE TABLE case_product_disease (
  case_product_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  PRIMARY KEY (case_product_id, code),
  CONSTRAINT fk_case_product_disease FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_disease ON case_product_disease (code);
CREATE TABLE case_product_designation (
  case_product_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  PRIMARY KEY (case_product_id, code),
  CONSTRAINT fk_case_product_designation FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_designation ON case_product_designation (code);

CREATE TABLE case_product_patent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_product_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(40) NULL,
  number VARCHAR(80) NULL,
  filed_on DATE NULL,
  status VARCHAR(40) NULL,
  applicants VARCHAR(400) NULL,
  CONSTRAINT fk_case_product_patent FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_patent ON case_product_patent (case_product_id, position);
CREATE TABLE case_product_trial (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_product_id BIGINT NOT NULL,
  position INT NOT NULL,
  registry VARCHAR(40) NULL,
  trial_id VARCHAR(80) NULL,
  phase VARCHAR(40) NULL,
  status VARCHAR(40) NULL,
  CONSTRAINT fk_case_product_trial FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_trial ON case_product_trial (case_product_id, position);
CREATE TABLE case_product_talk (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_product_id BIGINT NOT NULL,
  position INT NOT NULL,
  agency VARCHAR(40) NULL,
  kind VARCHAR(40) NULL,
  held_on DATE NULL,
  summary VARCHAR(1000) NULL,
  CONSTRAINT fk_case_product_talk FOREIGN KEY (case_product_id) REFERENCES case_product (id)
);
CREATE INDEX ix_case_product_talk ON case_product_talk (case_product_id, position);

-- Who develops, tries, makes, sells or pays for the product with the applicant (domain.md 4.6); all of them keep supporters away.
CREATE TABLE collaborator (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(120) NULL,
  name_kana VARCHAR(120) NULL,
  organization VARCHAR(240) NULL,
  organization_key VARCHAR(240) NULL,
  dept VARCHAR(240) NULL,
  role VARCHAR(40) NOT NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  has_contract BOOLEAN NOT NULL DEFAULT FALSE,
  may_contact BOOLEAN NOT NULL DEFAULT FALSE,
  note VARCHAR(1000) NULL,
  CONSTRAINT fk_collaborator_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_collaborator_case ON collaborator (case_id, position);
CREATE INDEX ix_collaborator_organization ON collaborator (organization_key);
