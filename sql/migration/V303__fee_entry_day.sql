-- What engagements cost is read from the ledger by the days of a fiscal year, over all supporters.
CREATE INDEX ix_fee_entry_worked ON fee_entry (worked_on);
