-- The preparation of one pitch: an occasion of a case with a deck of slides that all sides work on. The deck is a document like any other,
-- with versions, gate and tier of its own; what is drawn of a version for the browser lies here and goes when the version goes.
ALTER TABLE document ADD COLUMN deck BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE pitch (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  audience VARCHAR(400) NOT NULL,
  pitch_occasion VARCHAR(40) NOT NULL,
  event_on DATE NULL,
  amount_yen BIGINT NULL,
  state VARCHAR(10) NOT NULL,
  opened_by BIGINT NULL,
  opener_name VARCHAR(120) NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  came_of_it VARCHAR(2000) NULL,
  released_fields VARCHAR(2000) NULL,
  released_by VARCHAR(120) NULL,
  released_at DATETIME(6) NULL,
  CONSTRAINT fk_pitch_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_pitch_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_pitch_case ON pitch (case_id, state);
CREATE INDEX ix_pitch_document ON pitch (document_id);

-- One version of a deck on its way to pictures. Tried again when the server went down meanwhile, a few times at most.
CREATE TABLE deck_drawing (
  version_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  document_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  why VARCHAR(20) NULL,
  pages INT NOT NULL DEFAULT 0,
  attempts INT NOT NULL DEFAULT 0,
  begun_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT fk_deck_drawing_version FOREIGN KEY (version_id) REFERENCES document_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_deck_drawing_document FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
);
CREATE INDEX ix_deck_drawing_document ON deck_drawing (document_id);
CREATE INDEX ix_deck_drawing_state ON deck_drawing (state, version_id);

CREATE TABLE deck_page (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  version_id BIGINT NOT NULL,
  page_no INT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  words VARCHAR(4000) NULL,
  CONSTRAINT uq_deck_page UNIQUE (version_id, page_no),
  CONSTRAINT fk_deck_page_drawing FOREIGN KEY (version_id) REFERENCES deck_drawing (version_id) ON DELETE CASCADE
);

-- A page in one size: 0 as large as it is shown, 1 small.
CREATE TABLE deck_image (
  page_id BIGINT NOT NULL,
  small INT NOT NULL,
  content LONGBLOB NOT NULL,
  PRIMARY KEY (page_id, small),
  CONSTRAINT fk_deck_image_page FOREIGN KEY (page_id) REFERENCES deck_page (id) ON DELETE CASCADE
);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('pitchOccasion', 'VC_MEETING', NULL, NULL, 'VCとの面談', 'Meeting with a VC', 1, NULL),
  ('pitchOccasion', 'CVC_MEETING', NULL, NULL, '事業会社・CVCとの面談', 'Meeting with a company or CVC', 2, NULL),
  ('pitchOccasion', 'DEMO_DAY', NULL, NULL, 'ピッチイベント', 'Pitch event', 3, NULL),
  ('pitchOccasion', 'PARTNERING', NULL, NULL, '商談会・パートナリング', 'Partnering event', 4, NULL),
  ('pitchOccasion', 'PUBLIC_FUND', NULL, NULL, '補助金・公的ファンドの審査', 'Review for a grant or public fund', 5, NULL),
  ('pitchOccasion', 'INVESTMENT_COMMITTEE', NULL, NULL, '投資委員会', 'Investment committee', 6, NULL),
  ('pitchOccasion', 'OTHER', NULL, NULL, 'その他', 'Other', 7, NULL);
