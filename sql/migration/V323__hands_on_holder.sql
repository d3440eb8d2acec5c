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

-- The history tells of a change without saying of which engagement. What is sure is who reported on a month: a part-time supporter can do that
-- for his own engagement only, so whoever of them wrote a report and is not the present one had it until that day at least.
INSERT INTO hands_on_holder (engagement_id, supporter_id, from_on, until_on)
  SELECT h.id, s.id,
    CASE WHEN MIN(p.month_on) = (SELECT MIN(q.month_on) FROM hands_on_progress q WHERE q.engagement_id = h.id) THEN MIN(h.from_month) ELSE MIN(p.month_on) END,
    CASE WHEN CAST(TIMESTAMPADD(HOUR, 9, MAX(p.written_at)) AS DATE) < MIN(p.month_on) THEN MIN(p.month_on) ELSE CAST(TIMESTAMPADD(HOUR, 9, MAX(p.written_at)) AS DATE) END
  FROM hands_on_engagement h
  JOIN hands_on_progress p ON p.engagement_id = h.id
  JOIN supporter s ON s.account_id = p.written_by AND s.id <> h.supporter_id AND s.employment <> 'FULL_TIME'
  WHERE h.approved_by IS NOT NULL
  GROUP BY h.id, s.id;
INSERT INTO hands_on_holder (engagement_id, supporter_id, from_on)
  SELECT h.id, h.supporter_id, COALESCE((SELECT MAX(b.until_on) FROM hands_on_holder b WHERE b.engagement_id = h.id), h.from_month)
  FROM hands_on_engagement h WHERE h.approved_by IS NOT NULL;
