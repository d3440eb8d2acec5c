-- The register of specialists (domain.md 4.4).
CREATE TABLE supporter (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(8) NOT NULL,
  account_id BIGINT NULL,
  name VARCHAR(60) NOT NULL,
  name_kana VARCHAR(60) NOT NULL,
  name_en VARCHAR(60) NULL,
  email VARCHAR(254) NOT NULL,
  employment VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  prefecture VARCHAR(2) NOT NULL,
  online BOOLEAN NOT NULL DEFAULT TRUE,
  capacity_hours INT NOT NULL,
  -- What a pause set to 0, for the one who ends it.
  hours_before_pause INT NULL,
  languages VARCHAR(40) NOT NULL,
  product_types VARCHAR(300) NOT NULL,
  phases VARCHAR(200) NOT NULL,
  disease_areas VARCHAR(120) NULL,
  term_from DATE NOT NULL,
  term_to DATE NOT NULL,
  nda_signed_on DATE NULL,
  nda_expires_on DATE NULL,
  coi_declared_on DATE NULL,
  public_profile BOOLEAN NOT NULL DEFAULT FALSE,
  public_text VARCHAR(400) NULL,
  payable BOOLEAN NOT NULL DEFAULT TRUE,
  CONSTRAINT uq_supporter_code UNIQUE (code),
  CONSTRAINT uq_supporter_account UNIQUE (account_id),
  CONSTRAINT fk_supporter_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_supporter_status ON supporter (status, code);
CREATE TABLE supporter_affiliation (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  organization_name VARCHAR(120) NOT NULL,
  name_key VARCHAR(120) NOT NULL,
  corporate_number VARCHAR(13) NULL,
  post VARCHAR(60) NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  paid BOOLEAN NOT NULL DEFAULT TRUE,
  CONSTRAINT fk_supporter_affiliation_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_supporter_affiliation_supporter ON supporter_affiliation (supporter_id);
CREATE TABLE supporter_expertise (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  level INT NOT NULL,
  years INT NOT NULL,
  evidence VARCHAR(500) NULL,
  CONSTRAINT uq_supporter_expertise UNIQUE (supporter_id, code),
  CONSTRAINT fk_supporter_expertise_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_supporter_expertise_code ON supporter_expertise (code, level);
-- Declared relations to outside bodies; from_on/to_on decide whether a tie still blocks (domain.md 7).
CREATE TABLE supporter_tie (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  reason VARCHAR(30) NOT NULL,
  counterpart_name VARCHAR(120) NOT NULL,
  name_key VARCHAR(120) NOT NULL,
  corporate_number VARCHAR(13) NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  note VARCHAR(500) NULL,
  CONSTRAINT fk_supporter_tie_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_supporter_tie_supporter ON supporter_tie (supporter_id);
CREATE INDEX ix_supporter_tie_key ON supporter_tie (name_key);
-- The last code given; its one row is locked while the next is drawn, so that two people never draw the same.
CREATE TABLE supporter_code (
  id INT NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
);
