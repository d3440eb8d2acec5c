-- Two organizations made one, and what went over, so that it can be taken back exactly.
CREATE TABLE organization_merge (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  survivor_id BIGINT NOT NULL,
  absorbed_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  by_account_id BIGINT NULL,
  by_name VARCHAR(120) NULL,
  -- The survivor's sheet before and after, as documents: undoing gives back what is still as the merge left it.
  sheet_before MEDIUMTEXT NOT NULL,
  sheet_after MEDIUMTEXT NOT NULL,
  undone_at DATETIME(6) NULL,
  undone_by VARCHAR(120) NULL,
  CONSTRAINT fk_organization_merge_survivor FOREIGN KEY (survivor_id) REFERENCES organization (id),
  CONSTRAINT fk_organization_merge_absorbed FOREIGN KEY (absorbed_id) REFERENCES organization (id)
);
CREATE INDEX ix_organization_merge_survivor ON organization_merge (survivor_id, id);
CREATE INDEX ix_organization_merge_absorbed ON organization_merge (absorbed_id, id);

-- One row that went over: its table and id; for a membership that fell away because the person belonged to both, who it was.
CREATE TABLE organization_merge_row (
  merge_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  row_id BIGINT NOT NULL,
  account_id BIGINT NULL,
  since DATETIME(6) NULL,
  joined_by VARCHAR(12) NULL,
  PRIMARY KEY (merge_id, kind, row_id),
  CONSTRAINT fk_organization_merge_row_merge FOREIGN KEY (merge_id) REFERENCES organization_merge (id)
);
