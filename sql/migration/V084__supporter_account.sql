-- Supporters entered before they had an account belong to the account with their address, which until now only matching found.
UPDATE supporter SET account_id = (SELECT a.id FROM account a WHERE a.email = supporter.email)
WHERE account_id IS NULL
  AND email IN (SELECT one.email FROM (SELECT s.email FROM supporter s GROUP BY s.email HAVING COUNT(*) = 1) one)
  AND email NOT IN (SELECT taken.email FROM (SELECT DISTINCT a.email FROM supporter s JOIN account a ON a.id = s.account_id) taken);
