-- Supporters asked one after another for a case: PREPARED, RUNNING, FULFILLED, EXHAUSTED, STOPPED, CASE_LEFT.
CREATE TABLE asking_round (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  -- The case again while the row is being prepared or asked, so that a case never has two at once.
  open_case_id BIGINT NULL,
  role VARCHAR(12) NOT NULL,
  expertise VARCHAR(1000) NULL,
  wanted INT NOT NULL,
  answer_days INT NOT NULL,
  state VARCHAR(12) NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  started_by BIGINT NULL,
  started_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  -- Somebody of the office has seen that nobody was left.
  seen_at DATETIME(6) NULL,
  CONSTRAINT uq_asking_round_open UNIQUE (open_case_id),
  CONSTRAINT ck_asking_round_wanted CHECK (wanted > 0),
  CONSTRAINT fk_asking_round_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_asking_round_case ON asking_round (case_id, id);
CREATE INDEX ix_asking_round_state ON asking_round (state, seen_at, id);
CREATE TABLE asking_turn (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  round_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  place INT NOT NULL,
  state VARCHAR(12) NOT NULL,
  asked_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT uq_asking_turn UNIQUE (round_id, supporter_id),
  CONSTRAINT fk_asking_turn_round FOREIGN KEY (round_id) REFERENCES asking_round (id),
  CONSTRAINT fk_asking_turn_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_asking_turn_supporter ON asking_turn (supporter_id);
