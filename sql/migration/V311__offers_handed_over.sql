-- Offered times in which somebody who left had a place, handed over by themselves.
CREATE TABLE handover_offer (
  handover_id BIGINT NOT NULL,
  offer_id BIGINT NOT NULL,
  PRIMARY KEY (handover_id, offer_id),
  CONSTRAINT fk_handover_offer_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
  CONSTRAINT fk_handover_offer_offer FOREIGN KEY (offer_id) REFERENCES meeting_offer (id)
);
CREATE INDEX ix_handover_offer ON handover_offer (offer_id);

-- FALLEN: the meeting could not be held any more. It was kept as WITHDRAWN, told apart by a line of the history that nobody wrote.
UPDATE meeting_offer SET state = 'FALLEN' WHERE state = 'WITHDRAWN'
  AND EXISTS (SELECT 1 FROM consultation_case c WHERE c.id = meeting_offer.case_id AND c.closed_at IS NULL AND (c.status <> 'FOLLOW_UP' OR meeting_offer.kind = 'FOLLOW_UP'))
  AND EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = meeting_offer.case_id AND e.kind = 'MEETING_OFFER_ENDED' AND e.at >= meeting_offer.settled_at AND e.actor_account_id IS NULL);
