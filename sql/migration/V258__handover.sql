-- Cases that one person of the office handed to another, with the words that went with them.
CREATE TABLE handover (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  from_account_id BIGINT NOT NULL,
  to_account_id BIGINT NOT NULL,
  briefing VARCHAR(4000) NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_handover_from FOREIGN KEY (from_account_id) REFERENCES account (id),
  CONSTRAINT fk_handover_to FOREIGN KEY (to_account_id) REFERENCES account (id)
);
CREATE INDEX ix_handover_from ON handover (from_account_id);
CREATE INDEX ix_handover_to ON handover (to_account_id, made_at);
CREATE TABLE handover_case (
  handover_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (handover_id, case_id),
  CONSTRAINT fk_handover_case_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
  CONSTRAINT fk_handover_case_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_handover_case ON handover_case (case_id);
