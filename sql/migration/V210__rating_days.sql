-- The ranking of supporters reads what was rated in the last year.
CREATE INDEX ix_assignment_rating_at ON assignment_rating (rated_at, assignment_id, rating);
