-- What a supporter answered stands with his request; in the history, which the whole office reads, it could tell a conflict.
UPDATE case_event SET reason = NULL WHERE kind = 'SUPPORTER_ANSWERED';
