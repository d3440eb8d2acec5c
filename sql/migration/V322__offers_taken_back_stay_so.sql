-- V311 took a later line of the history for that of an offer: times the office had taken back were marked as fallen when times offered
-- afterwards ran out. The first line after an offer was settled is its own.
UPDATE meeting_offer SET state = 'WITHDRAWN' WHERE state = 'FALLEN'
  AND EXISTS (SELECT 1 FROM case_event e WHERE e.note = 'WITHDRAWN' AND e.actor_account_id IS NOT NULL
    AND e.id = (SELECT MIN(f.id) FROM case_event f WHERE f.case_id = meeting_offer.case_id AND f.kind = 'MEETING_OFFER_ENDED' AND f.at >= meeting_offer.settled_at));
