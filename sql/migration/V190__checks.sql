-- What the last look over the stored data found, one row for each thing that must hold.
CREATE TABLE check_result (
  check_key VARCHAR(60) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  checked_at DATETIME(6) NOT NULL,
  breaches INT NOT NULL,
  examples VARCHAR(4000) NULL,
  mended_at DATETIME(6) NULL,
  mended INT NULL
);
-- The nights on which everything was looked over: whichever node writes the row does the work.
CREATE TABLE check_night (
  on_day DATE NOT NULL PRIMARY KEY
);
