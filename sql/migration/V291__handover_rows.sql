-- A step the office promised, or a seat in a meeting, handed over by itself; without a person of its own a step stays with the owner of its case.
ALTER TABLE next_action ADD COLUMN owner_account_id BIGINT NULL;
ALTER TABLE next_action ADD CONSTRAINT fk_next_action_owner FOREIGN KEY (owner_account_id) REFERENCES account (id);
CREATE INDEX ix_next_action_owner ON next_action (owner_account_id, done_at);

CREATE TABLE handover_step (
  handover_id BIGINT NOT NULL,
  action_id BIGINT NOT NULL,
  PRIMARY KEY (handover_id, action_id),
  CONSTRAINT fk_handover_step_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
  CONSTRAINT fk_handover_step_action FOREIGN KEY (action_id) REFERENCES next_action (id) ON DELETE CASCADE
);
CREATE INDEX ix_handover_step ON handover_step (action_id);

CREATE TABLE handover_meeting (
  handover_id BIGINT NOT NULL,
  record_id BIGINT NOT NULL,
  PRIMARY KEY (handover_id, record_id),
  CONSTRAINT fk_handover_meeting_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
  CONSTRAINT fk_handover_meeting_record FOREIGN KEY (record_id) REFERENCES support_record (id)
);
CREATE INDEX ix_handover_meeting ON handover_meeting (record_id);
