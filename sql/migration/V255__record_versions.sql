-- A record that was written is corrected by a new version, never by overwriting (domain.md 4.5). The newest stands in support_record
-- and is what counts; what it replaced stands in support_record_version, to which rows are only ever added.
ALTER TABLE support_record ADD COLUMN revision INT NOT NULL DEFAULT 1;
ALTER TABLE support_record ADD COLUMN revised_at DATETIME(6) NULL;
-- Null for the first version and for what the office changed while it released the text.
ALTER TABLE support_record ADD COLUMN revision_reason VARCHAR(1000) NULL;
-- The corrected text of a released record until its release; the applicant reads the old one so long.
ALTER TABLE support_record ADD COLUMN pending_text MEDIUMTEXT NULL;
ALTER TABLE support_record ADD COLUMN released_again BOOLEAN NOT NULL DEFAULT FALSE;
-- The supporter stands by what is written; the applicant has read it and agrees. A new version asks both anew.
ALTER TABLE support_record ADD COLUMN signed_at DATETIME(6) NULL;
ALTER TABLE support_record ADD COLUMN confirmed_at DATETIME(6) NULL;
ALTER TABLE support_record ADD COLUMN confirmed_by BIGINT NULL;
ALTER TABLE support_record DROP INDEX ix_support_record_release;
ALTER TABLE support_record DROP COLUMN awaiting_release;
ALTER TABLE support_record ADD COLUMN awaiting_release BOOLEAN GENERATED ALWAYS AS (status = 'HELD' AND (pending_text IS NOT NULL OR (released_at IS NULL AND applicant_text IS NOT NULL)));
CREATE INDEX ix_support_record_release ON support_record (awaiting_release, performed_on, id);
CREATE TABLE support_record_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id BIGINT NOT NULL,
  revision INT NOT NULL,
  supporter_id BIGINT NULL,
  performed_on DATE NOT NULL,
  start_time TIME NULL,
  end_time TIME NULL,
  minutes INT NULL,
  method VARCHAR(40) NOT NULL,
  place VARCHAR(400) NULL,
  attendees VARCHAR(1000) NULL,
  expertise VARCHAR(1000) NULL,
  internal_note MEDIUMTEXT NULL,
  applicant_text MEDIUMTEXT NULL,
  -- When the applicant could read this text; null when he never could.
  released_at DATETIME(6) NULL,
  signed_at DATETIME(6) NULL,
  confirmed_at DATETIME(6) NULL,
  written_by BIGINT NULL,
  written_at DATETIME(6) NOT NULL,
  reason VARCHAR(1000) NULL,
  CONSTRAINT uq_support_record_version UNIQUE (record_id, revision),
  CONSTRAINT fk_support_record_version FOREIGN KEY (record_id) REFERENCES support_record (id),
  CONSTRAINT fk_support_record_version_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id)
);
CREATE INDEX ix_support_record_version_supporter ON support_record_version (supporter_id);
-- Headings that a tap puts into an empty record, by kind of support.
CREATE TABLE record_outline (
  kind VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  note_ja VARCHAR(2000) NULL,
  note_en VARCHAR(2000) NULL,
  text_ja VARCHAR(2000) NULL,
  text_en VARCHAR(2000) NULL
);
INSERT INTO record_outline (kind, note_ja, note_en, text_ja, text_en) VALUES
('PRE_INTERVIEW', '■ 相談の背景
■ 製品と開発の状況
■ 課題
■ 必要な専門分野
■ 所見', '■ Background
■ Product and stage
■ Problems
■ Expertise needed
■ Our view', '■ うかがったこと
■ 今後の進め方', '■ What we heard
■ How we go on'),
('SUPPORTER_MEETING', '■ 相談事項
■ 助言の内容
■ 相談者の反応
■ 残った課題', '■ Questions
■ Advice given
■ Response
■ Still open', '■ ご相談の内容
■ お伝えしたこと
■ 次にしていただくこと', '■ What you asked
■ What we advised
■ What to do next'),
('DOC_REVIEW', '■ 確認した資料
■ 気づいた点
■ 直すとよい点', '■ Papers reviewed
■ Observations
■ To be improved', '■ 拝見した資料
■ お伝えしたいこと', '■ Papers we read
■ Our comments'),
('PLAN', '■ 目標
■ 段階と期日
■ 体制', '■ Goal
■ Steps and dates
■ People', NULL, NULL),
('PITCH', '■ 対象の場と期日
■ 資料の版
■ 構成への助言
■ 想定質問', '■ Occasion and date
■ Version of the deck
■ Advice on the story
■ Questions to expect', '■ 資料について
■ 次の版までに', '■ On the deck
■ Before the next version'),
('HANDS_ON', '■ 今回したこと
■ 進み具合
■ 障害と対応
■ 次回まで', '■ Done this time
■ Progress
■ Obstacles
■ Until next time', '■ 今回したこと
■ 次回までに', '■ Done this time
■ Until next time'),
('FOLLOW_UP', '■ その後の状況
■ 成果
■ 追加の支援の要否', '■ Since then
■ Results
■ Further help needed', '■ うかがったこと', '■ What we heard');
