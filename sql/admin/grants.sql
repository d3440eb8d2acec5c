-- What the two accounts may do; to be run after create-database.sql and harmless to run again.
-- 二つのアカウントの権限。create-database.sql の後に実行します（繰り返しても構いません）。

-- The application: its own data, and its own tables because it migrates them at start. Nothing outside its database, no files, no other sessions.
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW, CREATE TEMPORARY TABLES, LOCK TABLES
    ON banso.* TO 'banso'@'%';

-- The nightly mysqldump --single-transaction.
GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES ON banso.* TO 'banso_backup'@'localhost';
