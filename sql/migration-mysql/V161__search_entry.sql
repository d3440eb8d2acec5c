-- Compared as it is: the texts are folded already, and は is not ぱ. No word is too common for the index.
CREATE TABLE search_entry (
  subject_id BIGINT NOT NULL,
  readers VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id BIGINT NOT NULL DEFAULT 0,
  folded MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (subject_id, readers, source_id)
);
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE FULLTEXT INDEX ft_search_entry ON search_entry (folded) WITH PARSER ngram;
SET SESSION innodb_ft_enable_stopword = ON;
