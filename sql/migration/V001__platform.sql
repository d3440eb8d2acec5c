-- Letters leave through this table, written in the transaction of the event that causes them.
CREATE TABLE outbox_letter (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  idempotency_key VARCHAR(160) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  case_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  sent_at DATETIME(6) NULL,
  gave_up_at DATETIME(6) NULL,
  last_error VARCHAR(300) NULL,
  CONSTRAINT uq_outbox_letter_key UNIQUE (idempotency_key)
);
CREATE INDEX ix_outbox_letter_waiting ON outbox_letter (sent_at, gave_up_at, next_attempt_at);
CREATE INDEX ix_outbox_letter_case ON outbox_letter (case_id);

-- What people and the system did that is not part of a case: sign-in, roles, invitations, exports. Append-only.
CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_account_id BIGINT NULL,
  actor_name VARCHAR(60) NULL,
  kind VARCHAR(40) NOT NULL,
  subject VARCHAR(200) NULL,
  detail VARCHAR(1000) NULL,
  remote_address VARCHAR(45) NULL
);
CREATE INDEX ix_audit_event_kind ON audit_event (kind, id);
CREATE INDEX ix_audit_event_subject ON audit_event (subject, id);
CREATE INDEX ix_audit_event_actor ON audit_event (actor_account_id, id);
CREATE INDEX ix_audit_event_name ON audit_event (actor_name, id);
-- What this installation signs with; made at the first use, the same on every node and after every start.
CREATE TABLE installation_key (
  id INT NOT NULL PRIMARY KEY,
  secret VARCHAR(64) NOT NULL
);
