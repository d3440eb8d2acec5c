-- The ranking at the moment somebody was asked: what each candidate had reached of every part, so that it can be weighed anew. Only ever added to.
CREATE TABLE asking_ranking (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  weights VARCHAR(200) NOT NULL,
  -- Numbers of the register and figures, in the order of the ranking; see PastRanking.
  candidates VARCHAR(8000) NOT NULL,
  CONSTRAINT fk_asking_ranking_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_asking_ranking_day ON asking_ranking (asked_at, id);
CREATE INDEX ix_asking_ranking_case ON asking_ranking (case_id);
CREATE TABLE asking_ranking_asked (
  ranking_id BIGINT NOT NULL,
  assignment_id BIGINT NOT NULL,
  -- 1 the first; 0 for a full-time supporter who was asked because there was no specialist.
  place INT NOT NULL,
  PRIMARY KEY (ranking_id, assignment_id),
  CONSTRAINT fk_asking_ranking_asked FOREIGN KEY (ranking_id) REFERENCES asking_ranking (id),
  CONSTRAINT fk_asking_ranking_request FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
CREATE INDEX ix_asking_ranking_request ON asking_ranking_asked (assignment_id);
