-- What somebody has typed into a section of a karte and not saved, for that person alone.
CREATE TABLE karte_draft (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  section VARCHAR(40) NOT NULL,
  base MEDIUMTEXT NOT NULL,
  typed MEDIUMTEXT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_karte_draft UNIQUE (account_id, case_id, section),
  CONSTRAINT fk_karte_draft_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_karte_draft_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_karte_draft_case ON karte_draft (case_id);
CREATE INDEX ix_karte_draft_saved ON karte_draft (saved_at);
-- Who has a karte open now, and which section he is editing; a row that is not renewed is nobody's.
CREATE TABLE karte_presence (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  section VARCHAR(40) NULL,
  seen_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_karte_presence UNIQUE (case_id, account_id),
  CONSTRAINT fk_karte_presence_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_karte_presence_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_karte_presence_account ON karte_presence (account_id);
CREATE INDEX ix_karte_presence_seen ON karte_presence (seen_at);
