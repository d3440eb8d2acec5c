-- Times for a meeting that the office offers an applicant to choose from. Until he has, or the day has passed, everybody who will attend
-- is booked for all of them. Text columns are twice as wide as their rule (see V020).
CREATE TABLE meeting_offer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  supporter_id BIGINT NULL,
  method VARCHAR(40) NOT NULL,
  place VARCHAR(400) NULL,
  attendees VARCHAR(1000) NULL,
  room_id BIGINT NULL,
  link VARCHAR(2000) NULL,
  -- OPEN, CHOSEN, REFUSED, EXPIRED, WITHDRAWN
  state VARCHAR(20) NOT NULL,
  answer_by DATE NOT NULL,
  offered_by BIGINT NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  chosen_time_id BIGINT NULL,
  record_id BIGINT NULL,
  answer VARCHAR(2000) NULL,
  request_key VARCHAR(80) NULL,
  CONSTRAINT uq_meeting_offer_request UNIQUE (request_key),
  CONSTRAINT fk_meeting_offer_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_meeting_offer_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id),
  CONSTRAINT fk_meeting_offer_room FOREIGN KEY (room_id) REFERENCES meeting_room (id),
  CONSTRAINT fk_meeting_offer_by FOREIGN KEY (offered_by) REFERENCES account (id),
  CONSTRAINT fk_meeting_offer_record FOREIGN KEY (record_id) REFERENCES support_record (id)
);
CREATE INDEX ix_meeting_offer_case ON meeting_offer (case_id, id);
CREATE INDEX ix_meeting_offer_state ON meeting_offer (state, answer_by);
CREATE INDEX ix_meeting_offer_supporter ON meeting_offer (supporter_id);
CREATE INDEX ix_meeting_offer_room ON meeting_offer (room_id);
CREATE INDEX ix_meeting_offer_by ON meeting_offer (offered_by);
CREATE INDEX ix_meeting_offer_record ON meeting_offer (record_id);

CREATE TABLE offered_time (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  offer_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  CONSTRAINT ck_offered_time CHECK (to_time > from_time),
  CONSTRAINT fk_offered_time_offer FOREIGN KEY (offer_id) REFERENCES meeting_offer (id)
);
CREATE INDEX ix_offered_time_offer ON offered_time (offer_id);

-- A booking is for a meeting, or for a time that is offered and may become one.
ALTER TABLE booking MODIFY COLUMN record_id BIGINT NULL;
ALTER TABLE booking ADD COLUMN time_id BIGINT NULL;
ALTER TABLE booking ADD CONSTRAINT uq_booking_time UNIQUE (time_id, who, who_id);
ALTER TABLE booking ADD CONSTRAINT fk_booking_time FOREIGN KEY (time_id) REFERENCES offered_time (id);
ALTER TABLE booking ADD CONSTRAINT ck_booking_for CHECK ((record_id IS NULL) <> (time_id IS NULL));
