-- 1 while somebody works on the case, as a column that refers to a verdict (V217): a foreign key wants it stored.
ALTER TABLE assignment ADD COLUMN wants_clear INT GENERATED ALWAYS AS (CASE WHEN state = 'ACCEPTED' THEN 1 END) STORED;
