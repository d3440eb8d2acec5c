-- Doors for people without an account: one subject, one holder, for a while. The key itself is stored nowhere, only its hash.
-- Text columns are twice as wide as their rule (see V020).
CREATE TABLE guest_link (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  key_hash VARCHAR(64) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  subject_id BIGINT NOT NULL,
  case_id BIGINT NULL,
  holder VARCHAR(240) NOT NULL,
  email VARCHAR(508) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  openings INT NOT NULL DEFAULT 0,
  first_opened_at DATETIME(6) NULL,
  last_opened_at DATETIME(6) NULL,
  CONSTRAINT uq_guest_link_key UNIQUE (key_hash),
  CONSTRAINT ck_guest_link_life CHECK (expires_at > created_at),
  CONSTRAINT fk_guest_link_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_guest_link_subject ON guest_link (purpose, subject_id, id);
CREATE INDEX ix_guest_link_case ON guest_link (case_id);
