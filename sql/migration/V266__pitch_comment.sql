-- A remark on one point of a page, in per cent of its width and height from the upper left corner; it stays open over versions until settled.
CREATE TABLE pitch_comment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  pitch_id BIGINT NOT NULL,
  version_no INT NOT NULL,
  page_no INT NOT NULL,
  x_percent INT NULL,
  y_percent INT NULL,
  body VARCHAR(4000) NOT NULL,
  account_id BIGINT NULL,
  author_name VARCHAR(120) NOT NULL,
  side VARCHAR(10) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  settled_by VARCHAR(120) NULL,
  form_key CHAR(36) NULL,
  CONSTRAINT uq_pitch_comment_key UNIQUE (form_key),
  CONSTRAINT fk_pitch_comment_pitch FOREIGN KEY (pitch_id) REFERENCES pitch (id)
);
CREATE INDEX ix_pitch_comment_open ON pitch_comment (pitch_id, settled_at);

CREATE TABLE pitch_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  comment_id BIGINT NOT NULL,
  body VARCHAR(4000) NOT NULL,
  account_id BIGINT NULL,
  author_name VARCHAR(120) NOT NULL,
  side VARCHAR(10) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_pitch_answer_comment FOREIGN KEY (comment_id) REFERENCES pitch_comment (id)
);
CREATE INDEX ix_pitch_answer_comment ON pitch_answer (comment_id);
