-- When supporters have time, which rooms there are, and who is booked when. All times are those of a wall clock in Japan, as in
-- support_record. Text columns are twice as wide as their rule (see V020).
-- Who has a row here has told his hours; everybody else is taken to have those of the office. The buffer is the minutes kept free before
-- and after each meeting.
CREATE TABLE availability (
  supporter_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  buffer INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_availability_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE TABLE availability_span (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  -- 1 Monday to 7 Sunday
  weekday INT NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  CONSTRAINT ck_availability_span CHECK (to_time > from_time AND weekday BETWEEN 1 AND 7),
  CONSTRAINT fk_availability_span_supporter FOREIGN KEY (supporter_id) REFERENCES availability (supporter_id)
);
CREATE INDEX ix_availability_span_supporter ON availability_span (supporter_id, weekday);
CREATE TABLE availability_exception (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  -- true: time beyond the week's pattern; false: time that the pattern gives and this day does not
  extra BOOLEAN NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  CONSTRAINT ck_availability_exception CHECK (to_time > from_time),
  CONSTRAINT fk_availability_exception_supporter FOREIGN KEY (supporter_id) REFERENCES availability (supporter_id)
);
CREATE INDEX ix_availability_exception_supporter ON availability_exception (supporter_id, on_day);

CREATE TABLE meeting_room (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(120) NOT NULL,
  location VARCHAR(400) NULL,
  seats INT NULL,
  closed BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT uq_meeting_room_name UNIQUE (name)
);

-- What a planned meeting is beside its record: its identity in people's calendars, which it keeps when it is moved.
CREATE TABLE appointment (
  record_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  uid VARCHAR(100) NOT NULL,
  revision INT NOT NULL DEFAULT 0,
  room_id BIGINT NULL,
  link VARCHAR(2000) NULL,
  CONSTRAINT fk_appointment_record FOREIGN KEY (record_id) REFERENCES support_record (id),
  CONSTRAINT fk_appointment_room FOREIGN KEY (room_id) REFERENCES meeting_room (id)
);
CREATE INDEX ix_appointment_uid ON appointment (uid);
CREATE INDEX ix_appointment_room ON appointment (room_id);

-- One person, room or case in one meeting. Two of the same never overlap: whoever writes here holds the rows of those booked.
CREATE TABLE booking (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  record_id BIGINT NOT NULL,
  who VARCHAR(10) NOT NULL,
  who_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  CONSTRAINT ck_booking CHECK (to_time > from_time),
  CONSTRAINT uq_booking UNIQUE (record_id, who, who_id),
  CONSTRAINT fk_booking_record FOREIGN KEY (record_id) REFERENCES support_record (id)
);
CREATE INDEX ix_booking_who ON booking (who, who_id, on_day);
CREATE INDEX ix_booking_day ON booking (on_day, who);

INSERT INTO appointment (record_id, uid)
  SELECT id, CONCAT('meeting-', id, '@banso') FROM support_record WHERE status = 'PLANNED' AND start_time IS NOT NULL AND start_time < '23:59:00';
INSERT INTO booking (record_id, who, who_id, on_day, from_time, to_time)
  SELECT r.id, 'CASE', r.case_id, r.performed_on, r.start_time, COALESCE(r.end_time, '23:59:00')
  FROM support_record r WHERE r.status = 'PLANNED' AND r.start_time IS NOT NULL AND r.start_time < '23:59:00';
INSERT INTO booking (record_id, who, who_id, on_day, from_time, to_time)
  SELECT r.id, 'SUPPORTER', r.supporter_id, r.performed_on, r.start_time, COALESCE(r.end_time, '23:59:00')
  FROM support_record r WHERE r.status = 'PLANNED' AND r.supporter_id IS NOT NULL AND r.start_time IS NOT NULL AND r.start_time < '23:59:00';
