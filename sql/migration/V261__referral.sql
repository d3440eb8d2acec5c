-- Agencies to which cases are referred, what each asks, and referrals from the draft until the loop is closed.
-- Text columns are twice as wide as their rule (see V020).
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('partnerAgency', 'PMDA_SAMD', NULL, NULL, 'PMDA SaMD一元的相談窓口', 'PMDA consultation desk for SaMD', 9, NULL),
  ('partnerAgency', 'INNOHUB', NULL, NULL, 'InnoHub（ヘルスケアイノベーションハブ）', 'InnoHub', 10, NULL),
  ('partnerAgency', 'MEDIC', NULL, NULL, 'MEDIC（医療機器開発支援ネットワーク）', 'MEDIC (medical device development network)', 11, NULL);
UPDATE code_list_entry SET position = 12 WHERE list = 'partnerAgency' AND code = 'OTHER';

-- Contact data are the office's to fill in; a referral to an agency without a mail address cannot be sent.
CREATE TABLE partner_agency (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  takes_ja VARCHAR(1000) NOT NULL,
  takes_en VARCHAR(1000) NOT NULL,
  contact_name VARCHAR(120) NULL,
  email VARCHAR(508) NULL,
  locale VARCHAR(5) NOT NULL DEFAULT 'ja',
  brings VARCHAR(40) NOT NULL,
  offered BOOLEAN NOT NULL DEFAULT TRUE
);
INSERT INTO partner_agency (code, takes_ja, takes_en, brings) VALUES
  ('PMDA', '医薬品・医療機器・再生医療等製品の開発計画や試験に関するRS総合相談・RS戦略相談', 'Regulatory science consultation on development plans and trials of drugs, devices and regenerative products', 'REG_DRUG'),
  ('PMDA_SAMD', 'プログラム医療機器の該当性、薬事開発、医療保険に関する一元的な相談', 'One desk for software as a medical device: qualification, regulatory development, reimbursement', 'REG_SAMD'),
  ('AMED', '医療分野の研究開発事業への応募と、研究開発の進め方に関する相談', 'Applications to medical research programmes and how to run the research', 'FIN_GRANT'),
  ('INNOHUB', 'ヘルスケア分野の事業化、資金調達、連携先に関する相談', 'Commercialization, financing and partners in healthcare at large', 'BIZPLAN'),
  ('MEDIC', '医療機器の開発から事業化までの伴走コンサル', 'Consulting along the way from development to market of medical devices', 'DEV_ENG'),
  ('INPIT', '特許・商標・意匠の出願と活用、営業秘密の管理に関する相談', 'Filing and using patents, trade marks and designs; keeping trade secrets', 'IP'),
  ('JETRO', '海外の市場、規制、提携先に関する相談と海外展開の支援', 'Markets, regulation and partners abroad; help with going abroad', 'GLB_US'),
  ('NEDO', 'ディープテック・スタートアップ向けの研究開発助成に関する相談', 'Research grants for deep-tech start-ups', 'FIN_GRANT');

CREATE TABLE agency_question (
  agency VARCHAR(40) NOT NULL,
  question VARCHAR(40) NOT NULL,
  ticks BOOLEAN NOT NULL,
  required BOOLEAN NOT NULL,
  words_ja VARCHAR(400) NOT NULL,
  words_en VARCHAR(400) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (agency, question),
  CONSTRAINT fk_agency_question_agency FOREIGN KEY (agency) REFERENCES partner_agency (code)
);
CREATE TABLE agency_choice (
  agency VARCHAR(40) NOT NULL,
  question VARCHAR(40) NOT NULL,
  choice VARCHAR(40) NOT NULL,
  words_ja VARCHAR(400) NOT NULL,
  words_en VARCHAR(400) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (agency, question, choice),
  CONSTRAINT fk_agency_choice_question FOREIGN KEY (agency, question) REFERENCES agency_question (agency, question)
);
INSERT INTO agency_question (agency, question, ticks, required, words_ja, words_en, position) VALUES
  ('PMDA', 'DESK', TRUE, TRUE, '希望する相談', 'Consultation wanted', 1),
  ('PMDA', 'POINTS', FALSE, FALSE, '確認したい論点', 'Points to be settled', 2),
  ('PMDA_SAMD', 'SUBJECT', TRUE, TRUE, '相談の種類（1つ以上）', 'What it is about (at least one)', 1),
  ('PMDA_SAMD', 'PURPOSE', FALSE, TRUE, 'プログラムの使用目的', 'Intended use of the software', 2),
  ('AMED', 'PROGRAMME', FALSE, FALSE, '応募を考えている事業', 'Programme in mind', 1),
  ('INNOHUB', 'WANTED', TRUE, FALSE, '求める支援', 'Help wanted', 1),
  ('MEDIC', 'STEP', TRUE, FALSE, '相談したい段階', 'Step in question', 1),
  ('INPIT', 'MATTER', TRUE, TRUE, '相談の種類', 'What it is about', 1),
  ('JETRO', 'COUNTRIES', FALSE, TRUE, '対象の国・地域', 'Countries or regions', 1),
  ('NEDO', 'PROGRAMME', FALSE, FALSE, '応募を考えている事業', 'Programme in mind', 1);
INSERT INTO agency_choice (agency, question, choice, words_ja, words_en, position) VALUES
  ('PMDA', 'DESK', 'GENERAL', 'RS総合相談', 'RS general consultation', 1),
  ('PMDA', 'DESK', 'STRATEGY', 'RS戦略相談（事前面談）', 'RS strategy consultation (preparatory meeting)', 2),
  ('PMDA', 'DESK', 'OTHER', 'その他・未定', 'Other or undecided', 3),
  ('PMDA_SAMD', 'SUBJECT', 'QUALIFICATION', '医療機器プログラムへの該当性', 'Qualification as a medical device', 1),
  ('PMDA_SAMD', 'SUBJECT', 'DEVELOPMENT', '薬事開発', 'Regulatory development', 2),
  ('PMDA_SAMD', 'SUBJECT', 'REIMBURSEMENT', '医療保険', 'Reimbursement', 3),
  ('INNOHUB', 'WANTED', 'FINANCE', '資金調達', 'Financing', 1),
  ('INNOHUB', 'WANTED', 'PARTNERS', '連携先の紹介', 'Partners', 2),
  ('INNOHUB', 'WANTED', 'BUSINESS', '事業計画', 'Business plan', 3),
  ('MEDIC', 'STEP', 'CONCEPT', '構想・ニーズの確認', 'Idea and need', 1),
  ('MEDIC', 'STEP', 'DEVELOPMENT', '開発・試作', 'Development and prototype', 2),
  ('MEDIC', 'STEP', 'MARKET', '薬事・販売', 'Regulation and sale', 3),
  ('INPIT', 'MATTER', 'FILING', '出願・権利化', 'Filing', 1),
  ('INPIT', 'MATTER', 'USE', '権利の活用・契約', 'Use and contracts', 2),
  ('INPIT', 'MATTER', 'SECRET', '営業秘密・海外での保護', 'Trade secrets, protection abroad', 3);

CREATE TABLE referral (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  agency VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  sheet_ja MEDIUMTEXT NOT NULL,
  sheet_en MEDIUMTEXT NOT NULL,
  drawn_up_at DATETIME(6) NOT NULL,
  consent_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  since_at DATETIME(6) NOT NULL,
  asked_at DATETIME(6) NULL,
  sent_at DATETIME(6) NULL,
  replied_at DATETIME(6) NULL,
  replied_by VARCHAR(120) NULL,
  reply VARCHAR(4000) NULL,
  result_at DATETIME(6) NULL,
  result_by VARCHAR(120) NULL,
  result_words VARCHAR(4000) NULL,
  reminded_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  outcome VARCHAR(2000) NULL,
  -- Whatever writes here: nothing leaves the house without the applicant's consent, nothing is answered that was not sent.
  CONSTRAINT ck_referral_consent CHECK (sent_at IS NULL OR consent_id IS NOT NULL),
  CONSTRAINT ck_referral_sent CHECK ((state <> 'SENT' AND replied_at IS NULL AND result_at IS NULL) OR sent_at IS NOT NULL),
  CONSTRAINT fk_referral_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_referral_agency FOREIGN KEY (agency) REFERENCES partner_agency (code),
  CONSTRAINT fk_referral_consent FOREIGN KEY (consent_id) REFERENCES case_consent (id),
  CONSTRAINT fk_referral_created_by FOREIGN KEY (created_by) REFERENCES account (id)
);
CREATE INDEX ix_referral_case ON referral (case_id, id);
CREATE INDEX ix_referral_open ON referral (ended_at, since_at, id);
CREATE INDEX ix_referral_sent ON referral (sent_at, agency);
CREATE INDEX ix_referral_agency ON referral (agency);
CREATE INDEX ix_referral_consent ON referral (consent_id);
CREATE INDEX ix_referral_created_by ON referral (created_by);
CREATE TABLE referral_answer (
  referral_id BIGINT NOT NULL,
  question VARCHAR(40) NOT NULL,
  answer VARCHAR(2000) NOT NULL,
  PRIMARY KEY (referral_id, question),
  CONSTRAINT fk_referral_answer_referral FOREIGN KEY (referral_id) REFERENCES referral (id)
);
