-- The rest of domain.md 4.2: up to five contacts in an order, money raised, public funds, business licences. And what an
-- organization was before: every field that changed, so that a name of earlier years still leads to it.
-- Text columns are twice as wide as their rule (see V020).
ALTER TABLE organization ADD COLUMN last_round VARCHAR(40) NULL;
ALTER TABLE organization ADD COLUMN total_raised_yen BIGINT NULL;
ALTER TABLE organization ADD COLUMN university_spinout BOOLEAN NOT NULL DEFAULT FALSE;
-- Codes of the list industryLicence, joined by commas: never searched for.
ALTER TABLE organization ADD COLUMN industry_licences VARCHAR(400) NULL;
ALTER TABLE organization_contact ADD COLUMN place INT NOT NULL DEFAULT 0;

CREATE TABLE organization_fund (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  place INT NOT NULL DEFAULT 0,
  agency VARCHAR(240) NOT NULL,
  programme VARCHAR(240) NULL,
  number VARCHAR(120) NULL,
  adopted_year INT NULL,
  researcher_number VARCHAR(8) NULL,
  CONSTRAINT fk_organization_fund_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_fund_organization ON organization_fund (organization_id, place);

-- Append-only.
CREATE TABLE organization_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_account_id BIGINT NULL,
  actor_name VARCHAR(120) NULL,
  kind VARCHAR(20) NOT NULL,
  field VARCHAR(40) NULL,
  before_text VARCHAR(4000) NULL,
  after_text VARCHAR(4000) NULL,
  CONSTRAINT fk_organization_event_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_event_organization ON organization_event (organization_id, id);

-- How somebody came to file for an organization, and whether the office has looked at it where a rule of the program let him in.
ALTER TABLE membership ADD COLUMN joined_by VARCHAR(12) NOT NULL DEFAULT 'CREATED';
ALTER TABLE membership ADD COLUMN confirmed_at DATETIME(6) NULL;
ALTER TABLE membership ADD COLUMN confirmed_by BIGINT NULL;
CREATE INDEX ix_membership_joined ON membership (joined_by, confirmed_at);
