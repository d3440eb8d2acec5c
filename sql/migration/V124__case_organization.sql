-- The organization of a case as it stood on the day of the case (ADR 015): the sheet in columns, so that it is asked and printed like
-- the organization itself, its rows as a document. Text columns are twice as wide as their rule (see V020).
CREATE TABLE case_organization (
  case_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  taken_at DATETIME(6) NOT NULL,
  applicant_type VARCHAR(40) NULL,
  name VARCHAR(240) NULL,
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
  country VARCHAR(2) NULL,
  url VARCHAR(200) NULL,
  phone VARCHAR(16) NULL,
  email VARCHAR(254) NULL,
  funding_stage VARCHAR(40) NULL,
  investors VARCHAR(1000) NULL,
  origin_institution VARCHAR(240) NULL,
  last_round VARCHAR(40) NULL,
  total_raised_yen BIGINT NULL,
  university_spinout BOOLEAN NOT NULL DEFAULT FALSE,
  industry_licences VARCHAR(400) NULL,
  -- Contacts and public funds; null for cases from before they were kept.
  rows_document MEDIUMTEXT NULL,
  CONSTRAINT fk_case_organization_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
-- Cases that were there before: what is known today is the best that is known of their day.
INSERT INTO case_organization (case_id, taken_at, applicant_type, name, name_kana, name_en, corporate_number, representative, founded_on, capital_yen, employees, postal_code, prefecture, city, address_line, country, url, phone, email, funding_stage, investors, origin_institution, last_round, total_raised_yen, university_spinout, industry_licences)
  SELECT c.id, c.received_at, o.applicant_type, o.name, o.name_kana, o.name_en, o.corporate_number, o.representative, o.founded_on, o.capital_yen, o.employees, o.postal_code, o.prefecture, o.city, o.address_line, o.country, o.url, o.phone, o.email, o.funding_stage, o.investors, o.origin_institution, o.last_round, o.total_raised_yen, o.university_spinout, o.industry_licences
  FROM consultation_case c JOIN organization o ON o.id = c.organization_id WHERE c.received_at IS NOT NULL;
