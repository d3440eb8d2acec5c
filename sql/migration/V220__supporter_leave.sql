-- Days on which a supporter is away and is not asked.
CREATE TABLE supporter_leave (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  entered_by BIGINT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT ck_supporter_leave CHECK (to_on >= from_on),
  CONSTRAINT fk_supporter_leave_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_supporter_leave_supporter ON supporter_leave (supporter_id, to_on);
