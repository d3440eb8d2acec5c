-- When somebody saw to what a letter that was given up should have told; the case speaks of it until then.
ALTER TABLE outbox_letter ADD COLUMN settled_at DATETIME(6) NULL;
-- What was given up before this version was seen on the administrator's page.
UPDATE outbox_letter SET settled_at = gave_up_at WHERE gave_up_at IS NOT NULL;
