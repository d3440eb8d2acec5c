-- The latest cases about one product are read without the older ones.
CREATE INDEX ix_case_product_latest ON case_product (product_id, case_id);
