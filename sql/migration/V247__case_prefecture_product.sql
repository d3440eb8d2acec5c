-- Where from and what about are asked together most often; each alone leaves ten thousand cases to go through.
CREATE INDEX ix_case_prefecture_product ON consultation_case (prefecture, product_type, received_at, id);
