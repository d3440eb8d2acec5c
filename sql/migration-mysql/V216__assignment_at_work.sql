-- Whether somebody works on the case, as a column that V217 can refer to: a foreign key wants it stored.
ALTER TABLE assignment ADD COLUMN at_work INT GENERATED ALWAYS AS (CASE WHEN state = 'ACCEPTED' THEN 1 ELSE 0 END) STORED;
