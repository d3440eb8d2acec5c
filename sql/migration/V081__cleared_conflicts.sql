-- The reasons that a reviewer has cleared for an assignment: found again they no longer stop the work, new ones do.
ALTER TABLE assignment ADD COLUMN coi_cleared VARCHAR(200) NULL;
UPDATE assignment SET coi_cleared = coi_declared WHERE coi_judged_at IS NOT NULL AND LEFT(coi_status, 5) = 'CLEAR';
