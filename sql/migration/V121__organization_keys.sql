-- What an organization is found and compared by, folded by the program (SearchKeys): corporate number, name, reading, mail domain,
-- telephone, and every ending of the name, so that "contains" is a walk along an index. key_rule is the rule they were made by.
ALTER TABLE organization ADD COLUMN key_rule INT NOT NULL DEFAULT 0;
ALTER TABLE organization ADD COLUMN merged_into BIGINT NULL;
ALTER TABLE organization ADD CONSTRAINT fk_organization_merged_into FOREIGN KEY (merged_into) REFERENCES organization (id);
CREATE INDEX ix_organization_key_rule ON organization (key_rule);
CREATE INDEX ix_organization_list ON organization (merged_into, name_key, id);

CREATE TABLE organization_key (
  organization_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  key_value VARCHAR(254) NOT NULL,
  PRIMARY KEY (organization_id, kind, key_value),
  CONSTRAINT fk_organization_key_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_key ON organization_key (kind, key_value, organization_id);

-- Two organizations that may be one, the smaller id first. A pair that somebody dismissed stays, so that it is not proposed again.
CREATE TABLE organization_pair (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  first_id BIGINT NOT NULL,
  second_id BIGINT NOT NULL,
  reasons VARCHAR(60) NOT NULL,
  score INT NOT NULL,
  dismissed BOOLEAN NOT NULL DEFAULT FALSE,
  dismissed_at DATETIME(6) NULL,
  dismissed_by VARCHAR(120) NULL,
  CONSTRAINT uq_organization_pair UNIQUE (first_id, second_id),
  CONSTRAINT fk_organization_pair_first FOREIGN KEY (first_id) REFERENCES organization (id),
  CONSTRAINT fk_organization_pair_second FOREIGN KEY (second_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_pair_second ON organization_pair (second_id);
CREATE INDEX ix_organization_pair_list ON organization_pair (dismissed, score, id);
