-- What each edit did to each field, whole, and why: written once, never changed.
ALTER TABLE case_event ADD COLUMN why VARCHAR(1000) NULL;
CREATE TABLE case_field_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  field VARCHAR(40) NOT NULL,
  old_value MEDIUMTEXT NULL,
  new_value MEDIUMTEXT NULL,
  CONSTRAINT fk_case_field_change_event FOREIGN KEY (event_id) REFERENCES case_event (id),
  CONSTRAINT fk_case_field_change_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_case_field_change_event ON case_field_change (event_id);
CREATE INDEX ix_case_field_change_field ON case_field_change (case_id, field, id);
