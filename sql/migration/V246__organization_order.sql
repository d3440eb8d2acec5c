-- The list of organizations follows their readings, as a Japanese register does; names without one come after those with.
-- Filled with the keys of the organization (SearchKeys): at start, bit by bit.
ALTER TABLE organization ADD COLUMN order_key VARCHAR(500) NOT NULL DEFAULT '';
CREATE INDEX ix_organization_order ON organization (merged_into, order_key, id);
ALTER TABLE organization DROP INDEX ix_organization_list;
UPDATE organization SET key_rule = 0;
