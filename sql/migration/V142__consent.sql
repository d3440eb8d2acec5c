-- The applicant's consent to share his case with another agency: one row for each agency and time; withdrawn, never deleted.
CREATE TABLE case_consent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  case_id BIGINT NOT NULL,
  agency VARCHAR(40) NOT NULL,
  scope VARCHAR(1000) NOT NULL,
  given_on DATE NOT NULL,
  withdrawn_on DATE NULL,
  CONSTRAINT fk_case_consent_case FOREIGN KEY (case_id) REFERENCES consultation_case (id)
);
CREATE INDEX ix_case_consent_case ON case_consent (case_id, id);
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('partnerAgency', 'PMDA', NULL, NULL, 'PMDA（医薬品医療機器総合機構）', 'PMDA', 1, NULL),
  ('partnerAgency', 'AMED', NULL, NULL, 'AMED（日本医療研究開発機構）', 'AMED', 2, NULL),
  ('partnerAgency', 'MHLW', NULL, NULL, '厚生労働省', 'Ministry of Health, Labour and Welfare', 3, NULL),
  ('partnerAgency', 'METI', NULL, NULL, '経済産業省', 'Ministry of Economy, Trade and Industry', 4, NULL),
  ('partnerAgency', 'INPIT', NULL, NULL, 'INPIT（工業所有権情報・研修館）', 'INPIT', 5, NULL),
  ('partnerAgency', 'JETRO', NULL, NULL, 'JETRO（日本貿易振興機構）', 'JETRO', 6, NULL),
  ('partnerAgency', 'NEDO', NULL, NULL, 'NEDO（新エネルギー・産業技術総合開発機構）', 'NEDO', 7, NULL),
  ('partnerAgency', 'OTHER', NULL, NULL, 'その他の機関', 'Another agency', 8, NULL);
