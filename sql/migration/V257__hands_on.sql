-- Hands-on engagements: one supporter, one theme, months of work (domain.md 4.5), with a report for each month.
CREATE TABLE hands_on_engagement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  theme VARCHAR(400) NOT NULL,
  goal VARCHAR(2000) NOT NULL,
  -- First days of the first and the last month.
  from_month DATE NOT NULL,
  to_month DATE NOT NULL,
  planned_meetings INT NOT NULL,
  planned_hours INT NOT NULL,
  status VARCHAR(12) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  approved_by BIGINT NULL,
  approved_at DATETIME(6) NULL,
  -- What a manager wants changed before he approves.
  decision_words VARCHAR(2000) NULL,
  suspended_at DATETIME(6) NULL,
  suspend_reason VARCHAR(1000) NULL,
  result VARCHAR(2000) NULL,
  ended_at DATETIME(6) NULL,
  request_key VARCHAR(40) NULL,
  CONSTRAINT uq_hands_on_request UNIQUE (request_key),
  CONSTRAINT fk_hands_on_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_hands_on_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id),
  -- Nobody approves what he proposed himself.
  CONSTRAINT ck_hands_on_four_eyes CHECK (approved_by IS NULL OR approved_by <> proposed_by)
);
CREATE INDEX ix_hands_on_case ON hands_on_engagement (case_id, id);
CREATE INDEX ix_hands_on_supporter ON hands_on_engagement (supporter_id, status);
CREATE INDEX ix_hands_on_status ON hands_on_engagement (status, from_month, id);
CREATE TABLE hands_on_progress (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  engagement_id BIGINT NOT NULL,
  month_on DATE NOT NULL,
  light VARCHAR(8) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_hands_on_progress UNIQUE (engagement_id, month_on),
  CONSTRAINT fk_hands_on_progress FOREIGN KEY (engagement_id) REFERENCES hands_on_engagement (id)
);
