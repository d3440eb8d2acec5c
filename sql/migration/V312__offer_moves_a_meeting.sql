-- Times that are offered instead of the one at which a meeting is set. It stays until the applicant chooses.
ALTER TABLE meeting_offer ADD COLUMN moves_record_id BIGINT NULL;
ALTER TABLE meeting_offer ADD CONSTRAINT fk_meeting_offer_moves FOREIGN KEY (moves_record_id) REFERENCES support_record (id);
CREATE INDEX ix_meeting_offer_moves ON meeting_offer (moves_record_id);
