-- One row per desk and fiscal year, locked while a number is drawn: gapless, unique, never reused.
CREATE TABLE case_number (
  desk VARCHAR(20) NOT NULL,
  fiscal_year INT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (desk, fiscal_year)
);

-- Text columns are twice as wide as their rule: the rule counts characters, H2 counts a character such as 𠮷 as two.
-- The aggregate root (domain.md 3 and 4.1, 4.3). Milestones are the first event of their kind, written with the event.
CREATE TABLE consultation_case (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_no VARCHAR(16) NULL,
  desk VARCHAR(20) NOT NULL,
  status VARCHAR(24) NOT NULL,
  created_by BIGINT NULL,
  organization_id BIGINT NOT NULL,
  -- C5 and C6 count organizations by their corporate number where there is one (domain.md 5). The case carries the number of its
  -- organization, so that the yearly report reads one covering index and nothing else. Thirteen digits never meet an id.
  corporate_number BIGINT NULL,
  counted_as BIGINT GENERATED ALWAYS AS (COALESCE(corporate_number, organization_id)),
  organization_name VARCHAR(240) NULL,
  applicant_type VARCHAR(40) NULL,
  contact_name VARCHAR(120) NULL,
  contact_email VARCHAR(254) NULL,
  contact_phone VARCHAR(16) NULL,
  previous_case_id BIGINT NULL,
  request_key VARCHAR(40) NULL,
  draft_step INT NOT NULL DEFAULT 1,
  saved_at DATETIME(6) NULL,

  channel VARCHAR(20) NULL,
  consultation_type VARCHAR(40) NULL,
  title VARCHAR(200) NULL,
  body MEDIUMTEXT NULL,
  goal VARCHAR(2000) NULL,
  wanted_by DATE NULL,
  preferred_ways VARCHAR(60) NULL,
  confidentiality VARCHAR(30) NULL,
  disclosure_on DATE NULL,
  excluded_supporters VARCHAR(1000) NULL,
  how_known VARCHAR(30) NULL,
  consent_privacy_at DATETIME(6) NULL,

  product_type VARCHAR(40) NULL,
  product_name VARCHAR(200) NULL,
  product_phase VARCHAR(40) NULL,
  product_summary VARCHAR(2000) NULL,
  product_indication VARCHAR(1000) NULL,
  product_competitors VARCHAR(1000) NULL,

  owner_account_id BIGINT NULL,
  priority VARCHAR(10) NOT NULL DEFAULT 'NORMAL',
  office_memo MEDIUMTEXT NULL,
  decline_proposed_by BIGINT NULL,
  decline_proposed_reason VARCHAR(30) NULL,
  decline_proposed_note VARCHAR(1000) NULL,
  close_reason VARCHAR(30) NULL,
  merged_into_case_id BIGINT NULL,

  received_fy INT NULL,
  counted BOOLEAN NOT NULL DEFAULT FALSE,
  due_on DATE NULL,
  due_kind VARCHAR(20) NULL,

  created_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NULL,
  consulted_on DATE NULL,
  registered_at DATETIME(6) NULL,
  screening_started_at DATETIME(6) NULL,
  first_response_at DATETIME(6) NULL,
  awaiting_since DATETIME(6) NULL,
  awaiting_total_minutes BIGINT NOT NULL DEFAULT 0,
  awaiting_before_minutes BIGINT NOT NULL DEFAULT 0,
  reminders INT NOT NULL DEFAULT 0,
  screened_at DATETIME(6) NULL,
  karte_opened_at DATETIME(6) NULL,
  matching_started_at DATETIME(6) NULL,
  matched_at DATETIME(6) NULL,
  meeting_planned_at DATETIME(6) NULL,
  pre_interview_held_at DATETIME(6) NULL,
  first_supporter_meeting_at DATETIME(6) NULL,
  first_support_at DATETIME(6) NULL,
  support_ended_at DATETIME(6) NULL,
  follow_up_at DATETIME(6) NULL,
  last_support_ended_at DATETIME(6) NULL,
  last_follow_up_at DATETIME(6) NULL,
  referred_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  reopened_at DATETIME(6) NULL,

  CONSTRAINT uq_consultation_case_no UNIQUE (case_no),
  CONSTRAINT uq_consultation_case_request UNIQUE (request_key),
  CONSTRAINT fk_case_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT fk_case_created_by FOREIGN KEY (created_by) REFERENCES account (id),
  CONSTRAINT fk_case_owner FOREIGN KEY (owner_account_id) REFERENCES account (id)
);
CREATE INDEX ix_case_received ON consultation_case (received_at, id);
CREATE INDEX ix_case_status_received ON consultation_case (status, received_at, id);
CREATE INDEX ix_case_closed ON consultation_case (closed_at);
CREATE INDEX ix_case_due ON consultation_case (due_on, id);
CREATE INDEX ix_case_owner_due ON consultation_case (owner_account_id, due_on, id);
CREATE INDEX ix_case_owner_status ON consultation_case (owner_account_id, status, due_on, id);
CREATE INDEX ix_case_status_due ON consultation_case (status, due_on, id);
CREATE INDEX ix_case_owner_received ON consultation_case (owner_account_id, received_at, id);
CREATE INDEX ix_case_organization ON consultation_case (organization_id, received_at);
CREATE INDEX ix_case_created_by ON consultation_case (created_by, status);
CREATE INDEX ix_case_fy ON consultation_case (received_fy, received_at, id);
CREATE INDEX ix_case_count ON consultation_case (counted, received_fy, product_type, applicant_type);
CREATE INDEX ix_case_count_as ON consultation_case (counted, counted_as, received_fy);
CREATE INDEX ix_case_stage_pre ON consultation_case (counted, pre_interview_held_at);
CREATE INDEX ix_case_stage_meeting ON consultation_case (counted, first_supporter_meeting_at);
CREATE INDEX ix_case_stage_follow ON consultation_case (counted, follow_up_at);

CREATE TABLE case_topic (
  case_id BIGINT NOT NULL,
  topic VARCHAR(40) NOT NULL,
  PRIMARY KEY (case_id, topic),
  CONSTRAINT fk_case_topic_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_case_topic_topic ON case_topic (topic, case_id);
CREATE TABLE case_expertise (
  case_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  PRIMARY KEY (case_id, code),
  CONSTRAINT fk_case_expertise_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);

-- Append-only history: every transition and every act that matters. Nothing updates or deletes here.
CREATE TABLE case_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  transition VARCHAR(4) NULL,
  from_status VARCHAR(24) NULL,
  to_status VARCHAR(24) NULL,
  actor_account_id BIGINT NULL,
  actor_name VARCHAR(60) NULL,
  at DATETIME(6) NOT NULL,
  reason VARCHAR(40) NULL,
  note VARCHAR(2000) NULL,
  CONSTRAINT fk_case_event_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_case_event_case ON case_event (case_id, id);
CREATE INDEX ix_case_event_to ON case_event (to_status, at);

-- Questions of the office, answers of the applicant, replies and reminders: what both sides read.
CREATE TABLE case_message (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  author_account_id BIGINT NULL,
  author_name VARCHAR(60) NULL,
  at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  CONSTRAINT fk_case_message_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_case_message_case ON case_message (case_id, id);
