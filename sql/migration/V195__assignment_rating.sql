-- What the applicant thinks of one supporter's work on his case, given once with the survey (domain.md 4.4). Beside the assignment, so that
-- what a supporter reads of his own assignments never holds it.
CREATE TABLE assignment_rating (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  assignment_id BIGINT NOT NULL,
  rating INT NOT NULL,
  rated_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_assignment_rating UNIQUE (assignment_id),
  CONSTRAINT ck_assignment_rating CHECK (rating >= 1 AND rating <= 5),
  CONSTRAINT fk_assignment_rating FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
