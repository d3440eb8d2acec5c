-- Who read what: kartes and their tabs, files, printed forms, exports. Append-only; kept apart from audit_event because
-- reading happens a hundred times as often as acting.
CREATE TABLE access_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_account_id BIGINT NULL,
  actor_name VARCHAR(120) NULL,
  kind VARCHAR(20) NOT NULL,
  case_id BIGINT NULL,
  subject VARCHAR(400) NULL,
  detail VARCHAR(1000) NULL,
  remote_address VARCHAR(45) NULL
);
CREATE INDEX ix_access_event_case ON access_event (case_id, id);
CREATE INDEX ix_access_event_actor ON access_event (actor_account_id, id);
CREATE INDEX ix_access_event_at ON access_event (at, id);
