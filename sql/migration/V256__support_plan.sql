-- The support plan of a case in versions (domain.md 4.5). One is in force; at most one more is being written or waits for approval.
CREATE TABLE support_plan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  number INT NOT NULL,
  status VARCHAR(12) NOT NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  planned_meetings INT NULL,
  -- Why it takes the place of the one before; null for the first.
  change_reason VARCHAR(1000) NULL,
  created_at DATETIME(6) NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  proposed_by BIGINT NULL,
  proposed_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  -- What the manager said when the plan was sent back.
  decision_words VARCHAR(2000) NULL,
  superseded_at DATETIME(6) NULL,
  -- Neither IN nor OR of equals: H2 keeps in them the session that made the table, and fails once it has ended.
  open_case_id BIGINT GENERATED ALWAYS AS (CASE WHEN status <> 'APPROVED' AND status <> 'SUPERSEDED' THEN case_id END),
  approved_case_id BIGINT GENERATED ALWAYS AS (CASE WHEN status = 'APPROVED' THEN case_id END),
  CONSTRAINT uq_support_plan_number UNIQUE (case_id, number),
  CONSTRAINT uq_support_plan_open UNIQUE (open_case_id),
  CONSTRAINT uq_support_plan_approved UNIQUE (approved_case_id),
  CONSTRAINT fk_support_plan_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  -- Nobody approves what he wrote himself.
  CONSTRAINT ck_support_plan_four_eyes CHECK ((status <> 'APPROVED' AND status <> 'SUPERSEDED') OR (decided_by <> written_by AND decided_by <> proposed_by))
);
CREATE INDEX ix_support_plan_waiting ON support_plan (status, proposed_at, id);
CREATE INDEX ix_support_plan_author ON support_plan (written_by, status);
CREATE TABLE support_plan_goal (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  text VARCHAR(400) NOT NULL,
  -- By what one sees that it is reached.
  measure VARCHAR(400) NULL,
  PRIMARY KEY (plan_id, place),
  CONSTRAINT fk_support_plan_goal FOREIGN KEY (plan_id) REFERENCES support_plan (id)
);
CREATE TABLE support_plan_milestone (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  what VARCHAR(400) NOT NULL,
  due_on DATE NULL,
  done_on DATE NULL,
  PRIMARY KEY (plan_id, place),
  CONSTRAINT fk_support_plan_milestone FOREIGN KEY (plan_id) REFERENCES support_plan (id)
);
CREATE TABLE support_plan_share (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  -- Null for the office itself.
  supporter_id BIGINT NULL,
  part VARCHAR(200) NULL,
  hours INT NULL,
  PRIMARY KEY (plan_id, place),
  CONSTRAINT fk_support_plan_share FOREIGN KEY (plan_id) REFERENCES support_plan (id),
  CONSTRAINT fk_support_plan_share_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_support_plan_share_supporter ON support_plan_share (supporter_id);
