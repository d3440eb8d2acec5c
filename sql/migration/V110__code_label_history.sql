-- The words a code had before it was renamed, each with the days on which it had them: an old case shows the word of its day.
-- code_list_entry holds the newest word, which may begin on a day to come (the day after the last to_on). from_on NULL: since ever.
CREATE TABLE code_label_history (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  list VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  label_ja VARCHAR(240) NOT NULL,
  label_en VARCHAR(240) NOT NULL,
  from_on DATE NULL,
  to_on DATE NOT NULL,
  CONSTRAINT uq_code_label_history UNIQUE (list, code, to_on)
);

-- Twice as wide as the rule, as everywhere: H2 counts a character such as 𠮷 as two.
ALTER TABLE code_list_entry MODIFY COLUMN label_ja VARCHAR(240) NOT NULL;
ALTER TABLE code_list_entry MODIFY COLUMN label_en VARCHAR(240) NOT NULL;
