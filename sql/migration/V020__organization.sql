-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- An applicant: a firm, a laboratory, or a person (kind INDIVIDUAL). Fields of domain.md 4.2.
CREATE TABLE organization (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  applicant_type VARCHAR(40) NULL,
  name VARCHAR(240) NOT NULL,
  name_key VARCHAR(240) NOT NULL,
  name_kana VARCHAR(240) NULL,
  name_en VARCHAR(240) NULL,
  corporate_number VARCHAR(13) NULL,
  representative VARCHAR(120) NULL,
  founded_on DATE NULL,
  capital_yen BIGINT NULL,
  employees INT NULL,
  postal_code VARCHAR(7) NULL,
  prefecture VARCHAR(2) NULL,
  city VARCHAR(120) NULL,
  address_line VARCHAR(400) NULL,
  country VARCHAR(2) NOT NULL DEFAULT 'JP',
  url VARCHAR(200) NULL,
  phone VARCHAR(16) NULL,
  email VARCHAR(254) NULL,
  funding_stage VARCHAR(40) NULL,
  investors VARCHAR(1000) NULL,
  origin_institution VARCHAR(240) NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NULL
);
CREATE INDEX ix_organization_name_key ON organization (name_key);
CREATE INDEX ix_organization_corporate_number ON organization (corporate_number);
CREATE TABLE organization_contact (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  name_kana VARCHAR(120) NULL,
  dept VARCHAR(120) NULL,
  position VARCHAR(120) NULL,
  phone VARCHAR(16) NULL,
  email VARCHAR(254) NULL,
  CONSTRAINT fk_organization_contact_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_contact_organization ON organization_contact (organization_id);
-- Who may see and file for the organization.
CREATE TABLE membership (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  CONSTRAINT uq_membership UNIQUE (account_id, organization_id),
  CONSTRAINT fk_membership_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_membership_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_membership_organization ON membership (organization_id);
