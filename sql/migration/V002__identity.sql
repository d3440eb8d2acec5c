CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  email VARCHAR(254) NOT NULL,
  display_name VARCHAR(60) NOT NULL,
  password_hash VARCHAR(300) NULL,
  locale VARCHAR(5) NOT NULL DEFAULT 'ja',
  theme VARCHAR(10) NOT NULL DEFAULT 'auto',
  failed_attempts INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  verified_at DATETIME(6) NULL,
  disabled_at DATETIME(6) NULL,
  epoch INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6) NULL,
  CONSTRAINT uq_account_email UNIQUE (email)
);
CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_account_role_role ON account_role (role);
CREATE INDEX ix_account_name ON account (display_name);

-- Registration, invitation, reset and first-administrator letters carry the token; only its SHA-256 is kept.
CREATE TABLE single_use_token (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  token_hash CHAR(64) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  account_id BIGINT NULL,
  email VARCHAR(254) NOT NULL,
  display_name VARCHAR(60) NULL,
  locale VARCHAR(5) NOT NULL DEFAULT 'ja',
  roles VARCHAR(300) NULL,
  payload VARCHAR(500) NULL,
  issued_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  revoked_at DATETIME(6) NULL,
  CONSTRAINT uq_single_use_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_single_use_token_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_single_use_token_email ON single_use_token (email, purpose);
CREATE INDEX ix_single_use_token_purpose ON single_use_token (purpose, id);
CREATE INDEX ix_single_use_token_issuer ON single_use_token (issued_by, created_at);
