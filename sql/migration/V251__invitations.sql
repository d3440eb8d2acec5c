-- Letters may carry a calendar part (RFC 5545), and a meeting is reminded of once.
ALTER TABLE outbox_letter ADD COLUMN calendar MEDIUMTEXT NULL;
ALTER TABLE appointment ADD COLUMN reminded_at DATETIME(6) NULL;
-- The address under which a calendar program reads somebody's meetings: only the fingerprint of its key, so that a copy of the
-- database opens nothing. One for each account; a new one takes the place of the old one.
CREATE TABLE calendar_key (
  account_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  key_hash CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_calendar_key UNIQUE (key_hash),
  CONSTRAINT fk_calendar_key_account FOREIGN KEY (account_id) REFERENCES account (id)
);
