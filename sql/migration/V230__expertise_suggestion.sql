-- What the reading of a case suggested when a person decided on its fields of expertise, and what the person chose. Only ever added to.
CREATE TABLE expertise_suggestion (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by BIGINT NOT NULL,
  -- Which words of the field the reading knew.
  rules VARCHAR(16) NOT NULL,
  first_step VARCHAR(16) NOT NULL,
  CONSTRAINT fk_expertise_suggestion_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_expertise_suggestion_case ON expertise_suggestion (case_id, id);
CREATE INDEX ix_expertise_suggestion_day ON expertise_suggestion (decided_at, id);
CREATE TABLE expertise_suggestion_code (
  suggestion_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  -- Where it stood in the suggestion, 1 the first; null when a person thought of it.
  place INT NULL,
  -- Thousandths; 0 when it was not suggested.
  score INT NOT NULL,
  -- Sentences that were quoted for it.
  quoted INT NOT NULL,
  chosen BOOLEAN NOT NULL,
  PRIMARY KEY (suggestion_id, code),
  CONSTRAINT fk_expertise_suggestion_code FOREIGN KEY (suggestion_id) REFERENCES expertise_suggestion (id)
);
CREATE INDEX ix_expertise_suggestion_code ON expertise_suggestion_code (code);
