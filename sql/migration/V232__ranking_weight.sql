-- Weights of the ranking as the office set them. Only ever added to: the newest row counts, before the settings of the operator.
CREATE TABLE ranking_weight (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  -- The row that was the newest until then, 0 for none: nobody overwrites what he has not seen.
  follows BIGINT NOT NULL,
  -- What going back leads to; null for the settings of the operator.
  before_id BIGINT NULL,
  -- Null: as the settings of the operator say.
  weights VARCHAR(200) NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_by_name VARCHAR(240) NOT NULL,
  why VARCHAR(1000) NULL,
  CONSTRAINT uq_ranking_weight UNIQUE (follows),
  CONSTRAINT fk_ranking_weight_before FOREIGN KEY (before_id) REFERENCES ranking_weight (id)
);
