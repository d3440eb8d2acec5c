-- How working time is paid, from a day on: yen an hour with tax, the most for a day, what is cut off, what is withheld.
CREATE TABLE fee_rate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  valid_from DATE NOT NULL,
  hourly_yen INT NOT NULL,
  -- Null: no limit for a day.
  daily_cap_yen INT NULL,
  unit_minutes INT NOT NULL,
  rounding VARCHAR(8) NOT NULL,
  travel_time_paid BOOLEAN NOT NULL,
  own_body_unpaid BOOLEAN NOT NULL,
  -- In hundredths of a per cent: 1021 is 10.21 %.
  withheld_rate INT NOT NULL,
  withheld_rate_above INT NOT NULL,
  withheld_limit_yen INT NOT NULL,
  note VARCHAR(400) NULL,
  -- Null: it came with the program.
  made_by BIGINT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_fee_rate_from UNIQUE (valid_from),
  CONSTRAINT ck_fee_rate CHECK (hourly_yen >= 0 AND (daily_cap_yen IS NULL OR daily_cap_yen >= 0) AND unit_minutes >= 1 AND unit_minutes <= 60
    AND withheld_rate >= 0 AND withheld_rate <= 10000 AND withheld_rate_above >= 0 AND withheld_rate_above <= 10000 AND withheld_limit_yen >= 0)
);
-- The national scheme for sending experts: 5,150 yen an hour with tax, 30,900 a day, parts under 30 minutes cut off (domain.md 7).
INSERT INTO fee_rate (valid_from, hourly_yen, daily_cap_yen, unit_minutes, rounding, travel_time_paid, own_body_unpaid, withheld_rate, withheld_rate_above,
  withheld_limit_yen, made_at) VALUES ('2010-04-01', 5150, 30900, 30, 'DOWN', FALSE, TRUE, 1021, 2042, 1000000, '2010-04-01 00:00:00');

-- Working time of a supporter, by day, case and kind: DRAFT, SUBMITTED, CONFIRMED, APPROVED, FIXED.
CREATE TABLE work_log (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  -- The person who worked and who submits.
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  record_id BIGINT NULL,
  -- The record again while its time stands, so that it is not logged twice.
  standing_record_id BIGINT NULL,
  kind VARCHAR(12) NOT NULL,
  worked_on DATE NOT NULL,
  -- The month of that day, 202611.
  work_month INT NOT NULL,
  start_time TIME NULL,
  end_time TIME NULL,
  break_minutes INT NOT NULL,
  minutes INT NOT NULL,
  travel_yen INT NOT NULL,
  travel_route VARCHAR(400) NULL,
  note VARCHAR(1000) NULL,
  -- Why there is no fee for it: FULL_TIME, NOT_PAYABLE, OWN_BODY; null: it is paid.
  unpaid VARCHAR(12) NULL,
  state VARCHAR(12) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6) NULL,
  confirmed_by BIGINT NULL,
  confirmed_at DATETIME(6) NULL,
  approved_by BIGINT NULL,
  approved_at DATETIME(6) NULL,
  fixed_by BIGINT NULL,
  fixed_at DATETIME(6) NULL,
  returned_by BIGINT NULL,
  returned_at DATETIME(6) NULL,
  returned_words VARCHAR(1000) NULL,
  request_key VARCHAR(80) NULL,
  CONSTRAINT uq_work_log_record UNIQUE (standing_record_id, kind, supporter_id),
  CONSTRAINT uq_work_log_request UNIQUE (request_key),
  CONSTRAINT ck_work_log_minutes CHECK (minutes >= 1 AND minutes <= 1440 AND break_minutes >= 0 AND travel_yen >= 0),
  -- Nobody checks his own work, and nobody checks it twice. (No IN and no OR of equalities in a CHECK: H2 cannot evaluate them after a restart.)
  CONSTRAINT ck_work_log_eyes CHECK ((confirmed_by IS NULL OR confirmed_by <> account_id)
    AND (approved_by IS NULL OR (approved_by <> account_id AND approved_by <> confirmed_by))
    AND (fixed_by IS NULL OR (fixed_by <> account_id AND fixed_by <> confirmed_by AND fixed_by <> approved_by))),
  CONSTRAINT ck_work_log_steps CHECK ((state = 'DRAFT' OR submitted_at IS NOT NULL)
    AND (state <> 'CONFIRMED' OR confirmed_by IS NOT NULL)
    AND (state <> 'APPROVED' OR (confirmed_by IS NOT NULL AND approved_by IS NOT NULL))
    AND (state <> 'FIXED' OR (confirmed_by IS NOT NULL AND approved_by IS NOT NULL AND fixed_by IS NOT NULL))),
  CONSTRAINT fk_work_log_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id),
  CONSTRAINT fk_work_log_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_work_log_record FOREIGN KEY (record_id) REFERENCES support_record (id)
);
CREATE INDEX ix_work_log_supporter ON work_log (supporter_id, worked_on);
CREATE INDEX ix_work_log_state ON work_log (state, work_month, supporter_id);
CREATE INDEX ix_work_log_case ON work_log (case_id, state);
CREATE INDEX ix_work_log_record ON work_log (record_id);

-- A month that accounting has closed or is closing.
CREATE TABLE fee_month (
  month_no INT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  started_by BIGINT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL
);
-- What a supporter is paid for a month: the sums of its entries.
CREATE TABLE fee_statement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  month_no INT NOT NULL,
  minutes INT NOT NULL,
  fee_yen BIGINT NOT NULL,
  travel_yen BIGINT NOT NULL,
  withheld_yen BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_fee_statement UNIQUE (supporter_id, month_no),
  CONSTRAINT fk_fee_statement_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id),
  CONSTRAINT fk_fee_statement_month FOREIGN KEY (month_no) REFERENCES fee_month (month_no)
);
CREATE INDEX ix_fee_statement_month ON fee_statement (month_no, supporter_id);
-- The ledger: rows are only ever added. An entry is working time that was fixed, or takes one back.
CREATE TABLE fee_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  statement_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  log_id BIGINT NULL,
  -- The entry that this one takes back.
  counters_id BIGINT NULL,
  rate_id BIGINT NOT NULL,
  worked_on DATE NOT NULL,
  minutes INT NOT NULL,
  paid_minutes INT NOT NULL,
  fee_yen BIGINT NOT NULL,
  travel_yen BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_fee_entry_log UNIQUE (log_id),
  CONSTRAINT uq_fee_entry_counters UNIQUE (counters_id),
  CONSTRAINT ck_fee_entry CHECK ((log_id IS NULL AND counters_id IS NOT NULL) OR (log_id IS NOT NULL AND counters_id IS NULL)),
  CONSTRAINT fk_fee_entry_statement FOREIGN KEY (statement_id) REFERENCES fee_statement (id),
  CONSTRAINT fk_fee_entry_log FOREIGN KEY (log_id) REFERENCES work_log (id),
  CONSTRAINT fk_fee_entry_counters FOREIGN KEY (counters_id) REFERENCES fee_entry (id),
  CONSTRAINT fk_fee_entry_rate FOREIGN KEY (rate_id) REFERENCES fee_rate (id)
);
CREATE INDEX ix_fee_entry_statement ON fee_entry (statement_id);
CREATE INDEX ix_fee_entry_day ON fee_entry (supporter_id, worked_on);
CREATE INDEX ix_fee_entry_rate ON fee_entry (rate_id);
-- What was fixed wrongly and will be taken back in the next month that is closed.
CREATE TABLE fee_correction (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  entry_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  booked_at DATETIME(6) NULL,
  CONSTRAINT uq_fee_correction UNIQUE (entry_id),
  CONSTRAINT fk_fee_correction_entry FOREIGN KEY (entry_id) REFERENCES fee_entry (id),
  CONSTRAINT fk_fee_correction_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_fee_correction_open ON fee_correction (booked_at, supporter_id);
