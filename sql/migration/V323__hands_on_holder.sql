-- Who worked on an engagement from when to when. It used to know its present supporter alone.
CREATE TABLE hands_on_holder (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  engagement_id BIGINT NOT NULL,
  supporter_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  -- The day on which another took over, on which both may have worked; NULL for who has it.
  until_on DATE NULL,
  CONSTRAINT ck_hands_on_holder CHECK (until_on IS NULL OR until_on >= from_on),
  CONSTRAINT fk_hands_on_holder_engagement FOREIGN KEY (engagement_id) REFERENCES hands_on_engagement (id),
  CONSTRAINT fk_hands_on_holder_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_hands_on_holder_engagement ON hands_on_holder (engagement_id, from_on);
CREATE INDEX ix_hands_on_holder_supporter ON hands_on_holder (supporter_id);

-- The history tells of a change without saying of which engagement. What is sure is who reported: a part-time supporter can do that for his own
-- engagement only, so whoever of them wrote a report had it that day. He had it until the last report before one of somebody else, or before
-- the present one took over for good; who had it twice, also the present one, has two rows.
INSERT INTO hands_on_holder (engagement_id, supporter_id, from_on, until_on)
  SELECT w.engagement_id, w.supporter_id, COALESCE(LAG(w.last_on) OVER (PARTITION BY w.engagement_id ORDER BY w.written_at, w.report_id), w.from_month), w.last_on
  FROM (SELECT h.id AS engagement_id, s.id AS supporter_id, h.from_month, p.written_at, p.id AS report_id,
      GREATEST(h.from_month, CAST(TIMESTAMPADD(HOUR, 9, p.written_at) AS DATE)) AS last_on,
      COALESCE(LEAD(s.id) OVER (PARTITION BY h.id ORDER BY p.written_at, p.id), h.supporter_id) AS next_id
    FROM hands_on_engagement h
    JOIN hands_on_progress p ON p.engagement_id = h.id
    JOIN supporter s ON s.account_id = p.written_by AND s.employment <> 'FULL_TIME'
    WHERE h.approved_by IS NOT NULL) w
  WHERE w.next_id <> w.supporter_id;
INSERT INTO hands_on_holder (engagement_id, supporter_id, from_on)
  SELECT h.id, h.supporter_id, COALESCE((SELECT MAX(b.until_on) FROM hands_on_holder b WHERE b.engagement_id = h.id), h.from_month)
  FROM hands_on_engagement h WHERE h.approved_by IS NOT NULL;
