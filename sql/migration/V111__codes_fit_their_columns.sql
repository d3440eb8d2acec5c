-- A code may have 40 characters, and lists grow: every column that holds a code or several takes what the office may add.
ALTER TABLE consultation_case MODIFY COLUMN channel VARCHAR(40) NULL;
ALTER TABLE consultation_case MODIFY COLUMN confidentiality VARCHAR(40) NULL;
ALTER TABLE consultation_case MODIFY COLUMN how_known VARCHAR(40) NULL;
ALTER TABLE consultation_case MODIFY COLUMN preferred_ways VARCHAR(400) NULL;
ALTER TABLE supporter MODIFY COLUMN languages VARCHAR(400) NOT NULL;
ALTER TABLE supporter MODIFY COLUMN product_types VARCHAR(1000) NOT NULL;
ALTER TABLE supporter MODIFY COLUMN phases VARCHAR(1000) NOT NULL;
ALTER TABLE supporter MODIFY COLUMN disease_areas VARCHAR(1000) NULL;
ALTER TABLE assignment MODIFY COLUMN expertise VARCHAR(1000) NOT NULL;
ALTER TABLE assignment MODIFY COLUMN decline_reason VARCHAR(40) NULL;
ALTER TABLE support_record MODIFY COLUMN method VARCHAR(40) NOT NULL;
ALTER TABLE support_record MODIFY COLUMN expertise VARCHAR(1000) NULL;
