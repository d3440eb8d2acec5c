-- What each person chose for the last export.
CREATE TABLE export_choice (
  account_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  format VARCHAR(20) NOT NULL,
  codes VARCHAR(10) NOT NULL,
  words_in VARCHAR(2) NOT NULL,
  fields MEDIUMTEXT NOT NULL,
  CONSTRAINT fk_export_choice_account FOREIGN KEY (account_id) REFERENCES account (id)
);
