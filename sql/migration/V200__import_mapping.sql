-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- What the columns of a kind of list become, kept under a name for whoever imports: one line for each column, heading and field.
CREATE TABLE import_mapping (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(120) NOT NULL,
  head_row INT NOT NULL,
  columns_told MEDIUMTEXT NOT NULL,
  desk VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  status VARCHAR(24) NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_import_mapping UNIQUE (name)
);
