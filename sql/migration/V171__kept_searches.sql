-- Text columns are twice as wide as their rule (V020).
-- A search of the list of cases under a name: its address, never SQL. Shared ones are read by everybody who may see the list.
CREATE TABLE saved_search (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  address VARCHAR(2000) NOT NULL,
  shared BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_saved_search_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_saved_search_account ON saved_search (account_id, name);
CREATE INDEX ix_saved_search_shared ON saved_search (shared, name);
-- Which of them somebody wants in front of him, and in which order.
CREATE TABLE saved_search_pin (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  search_id BIGINT NOT NULL,
  place INT NOT NULL,
  CONSTRAINT uq_saved_search_pin UNIQUE (account_id, search_id),
  CONSTRAINT fk_saved_search_pin_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_saved_search_pin_search FOREIGN KEY (search_id) REFERENCES saved_search (id)
);
CREATE INDEX ix_saved_search_pin_search ON saved_search_pin (search_id);
-- The columns of the list as somebody wants them.
CREATE TABLE case_list_layout (
  account_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  shown VARCHAR(400) NOT NULL,
  density VARCHAR(12) NOT NULL,
  CONSTRAINT fk_case_list_layout_account FOREIGN KEY (account_id) REFERENCES account (id)
);
