-- Code lists: what a field of kind C or M may hold, with its words and its class in published tables. Source: domain.md 4.7 and
-- the fields it names. parent: the group of a leaf (list + "Group"); rollup: the class of a code (list + "Rollup"). A code that is
-- no longer chosen gets valid_to and stays, because old cases hold it.
CREATE TABLE code_list_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  list VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  parent VARCHAR(40) NULL,
  rollup VARCHAR(40) NULL,
  label_ja VARCHAR(120) NOT NULL,
  label_en VARCHAR(120) NOT NULL,
  position INT NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  CONSTRAINT uq_code_list_entry UNIQUE (list, code)
);

-- L1 相談種別
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('consultationType', 'GENERAL', NULL, NULL, '一般相談', 'General', 1, NULL),
  ('consultationType', 'INFO', NULL, NULL, '情報提供依頼', 'Information request', 2, NULL),
  ('consultationType', 'MEETING', NULL, NULL, '面談希望', 'Meeting wanted', 3, NULL),
  ('consultationType', 'HANDS_ON', NULL, NULL, 'ハンズオン希望', 'Hands-on wanted', 4, NULL),
  ('consultationType', 'FS_IP', NULL, NULL, '知財調査希望', 'IP survey wanted', 5, NULL),
  ('consultationType', 'FS_MARKET', NULL, NULL, '市場性調査希望', 'Market survey wanted', 6, NULL),
  ('consultationType', 'PITCH', NULL, NULL, 'VC等資料支援希望', 'Pitch-material help wanted', 7, NULL),
  ('consultationType', 'PERSONNEL', NULL, NULL, '人材マッチング希望', 'Personnel matching wanted', 8, NULL),
  ('consultationType', 'REFERRAL', NULL, NULL, '他機関紹介希望', 'Referral wanted', 9, NULL),
  ('consultationType', 'PROGRAM', NULL, NULL, 'プログラム参加', 'Programme participation', 10, NULL),
  ('consultationType', 'OTHER', NULL, NULL, 'その他', 'Other', 11, NULL);

-- L2 相談内容(分野): the ten groups and OTHER
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('topic', 'REG', NULL, NULL, '法規制対応', 'Regulatory', 1, NULL),
  ('topic', 'REIMB', NULL, NULL, '保険・薬価', 'Reimbursement', 2, NULL),
  ('topic', 'RND', NULL, NULL, '研究開発・臨床・製造', 'R&D, clinical, manufacturing', 3, NULL),
  ('topic', 'IP', NULL, NULL, '知財戦略', 'IP strategy', 4, NULL),
  ('topic', 'BIZPLAN', NULL, NULL, '事業計画', 'Business planning', 5, NULL),
  ('topic', 'FIN', NULL, NULL, '資金調達', 'Funding', 6, NULL),
  ('topic', 'MGT', NULL, NULL, '経営戦略', 'Management strategy', 7, NULL),
  ('topic', 'MKT', NULL, NULL, 'マーケティング', 'Marketing', 8, NULL),
  ('topic', 'GLB', NULL, NULL, '国際展開', 'International expansion', 9, NULL),
  ('topic', 'CARE', NULL, NULL, '介護', 'Care', 10, NULL),
  ('topic', 'OTHER', NULL, NULL, 'その他', 'Other', 11, NULL);

-- L2 専門分野, groups
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('expertiseGroup', 'REG', NULL, NULL, '法規制対応', 'Regulatory', 1, NULL),
  ('expertiseGroup', 'REIMB', NULL, NULL, '保険・薬価', 'Reimbursement', 2, NULL),
  ('expertiseGroup', 'RND', NULL, NULL, '研究開発・臨床・製造', 'R&D, clinical, manufacturing', 3, NULL),
  ('expertiseGroup', 'IP', NULL, NULL, '知財戦略', 'IP strategy', 4, NULL),
  ('expertiseGroup', 'BIZPLAN', NULL, NULL, '事業計画', 'Business planning', 5, NULL),
  ('expertiseGroup', 'FIN', NULL, NULL, '資金調達', 'Funding', 6, NULL),
  ('expertiseGroup', 'MGT', NULL, NULL, '経営戦略', 'Management strategy', 7, NULL),
  ('expertiseGroup', 'MKT', NULL, NULL, 'マーケティング', 'Marketing', 8, NULL),
  ('expertiseGroup', 'GLB', NULL, NULL, '国際展開', 'International expansion', 9, NULL),
  ('expertiseGroup', 'CARE', NULL, NULL, '介護', 'Care', 10, NULL);

-- L2 専門分野, leaves
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('expertise', 'REG_DRUG', 'REG', NULL, '薬事(医薬品)', 'Regulatory affairs - drugs', 1, NULL),
  ('expertise', 'REG_DEVICE', 'REG', NULL, '薬事(医療機器)', 'Regulatory affairs - medical devices', 2, NULL),
  ('expertise', 'REG_SAMD', 'REG', NULL, '薬事(プログラム医療機器・該当性)', 'Regulatory affairs - SaMD and qualification', 3, NULL),
  ('expertise', 'REG_IVD', 'REG', NULL, '薬事(体外診断用医薬品)', 'Regulatory affairs - IVD', 4, NULL),
  ('expertise', 'REG_REGEN', 'REG', NULL, '薬事(再生医療等製品・カルタヘナ)', 'Regulatory affairs - regenerative products, Cartagena', 5, NULL),
  ('expertise', 'QMS', 'REG', NULL, '品質マネジメント・業許可(QMS/GMP/GVP)', 'Quality systems and business licences', 6, NULL),
  ('expertise', 'RESEARCH_LAW', 'REG', NULL, '臨床研究法・倫理指針', 'Clinical Trials Act and ethics guidelines', 7, NULL),
  ('expertise', 'PRIVACY', 'REG', NULL, '個人情報・医療データ法務', 'Personal data and medical-data law', 8, NULL),
  ('expertise', 'REIMB', 'REIMB', NULL, '保険適用・薬価・医療技術評価', 'Reimbursement, pricing, HTA', 9, NULL),
  ('expertise', 'DISCOVERY', 'RND', NULL, '創薬研究・スクリーニング', 'Drug discovery and screening', 10, NULL),
  ('expertise', 'NONCLIN', 'RND', NULL, '非臨床試験(薬理・毒性・生物学的安全性)', 'Non-clinical studies', 11, NULL),
  ('expertise', 'CLIN', 'RND', NULL, '臨床試験計画・治験運営', 'Clinical trial design and operations', 12, NULL),
  ('expertise', 'STAT', 'RND', NULL, '生物統計', 'Biostatistics', 13, NULL),
  ('expertise', 'CMC', 'RND', NULL, '製造・品質(CMC/CDMO)', 'CMC, manufacturing, CDMO', 14, NULL),
  ('expertise', 'DEV_ENG', 'RND', NULL, '医療機器の設計・試作・量産', 'Device engineering, prototyping, volume production', 15, NULL),
  ('expertise', 'AI_DATA', 'RND', NULL, '医療AI・データ利活用', 'Medical AI and data use', 16, NULL),
  ('expertise', 'IP', 'IP', NULL, '知財戦略・先行技術/侵害予防調査', 'IP strategy, prior art, FTO', 17, NULL),
  ('expertise', 'LICENSE', 'IP', NULL, '導出入・共同研究契約', 'Licensing and collaboration agreements', 18, NULL),
  ('expertise', 'BIZPLAN', 'BIZPLAN', NULL, '事業計画', 'Business planning', 19, NULL),
  ('expertise', 'FIN_EQUITY', 'FIN', NULL, '資金調達(出資・VC)', 'Equity funding, VC', 20, NULL),
  ('expertise', 'FIN_GRANT', 'FIN', NULL, '資金調達(公的資金・補助金)', 'Public funding and grants', 21, NULL),
  ('expertise', 'IPO_MA', 'FIN', NULL, '上場・M&A', 'IPO and M&A', 22, NULL),
  ('expertise', 'STRATEGY', 'MGT', NULL, '経営戦略', 'Management strategy', 23, NULL),
  ('expertise', 'HR', 'MGT', NULL, '組織・人材・採用', 'Organisation and recruiting', 24, NULL),
  ('expertise', 'LEGAL', 'MGT', NULL, '企業法務・契約・資本政策法務', 'Corporate law and contracts', 25, NULL),
  ('expertise', 'MARKET', 'MKT', NULL, '市場性調査・マーケティング', 'Market research and marketing', 26, NULL),
  ('expertise', 'SALES', 'MKT', NULL, '販路・代理店・医療機関導入', 'Sales channels and hospital adoption', 27, NULL),
  ('expertise', 'GLB_US', 'GLB', NULL, '国際展開(米国・FDA)', 'International - US/FDA', 28, NULL),
  ('expertise', 'GLB_EU', 'GLB', NULL, '国際展開(欧州・MDR/EMA)', 'International - EU/MDR/EMA', 29, NULL),
  ('expertise', 'GLB_ASIA', 'GLB', NULL, '国際展開(アジア)', 'International - Asia', 30, NULL),
  ('expertise', 'CARE_TECH', 'CARE', NULL, '介護テクノロジー', 'Care technology', 31, NULL);

-- L3 事業者種別
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('applicantType', 'VENTURE', NULL, 'V', 'ベンチャー企業', 'Venture', 1, NULL),
  ('applicantType', 'ACADEMIA', NULL, 'A', 'アカデミア', 'Academia', 2, NULL),
  ('applicantType', 'PRE_FOUNDER', NULL, 'I', '起業予定者', 'Would-be founder', 3, NULL),
  ('applicantType', 'INDIVIDUAL', NULL, 'I', '個人', 'Individual', 4, NULL),
  ('applicantType', 'SME', NULL, 'O', '中小企業', 'Small or medium firm', 5, NULL),
  ('applicantType', 'LARGE_COMPANY', NULL, 'O', '大企業', 'Large firm', 6, NULL),
  ('applicantType', 'MEDICAL_INSTITUTION', NULL, 'O', '医療機関', 'Medical institution', 7, NULL),
  ('applicantType', 'CARE_PROVIDER', NULL, 'O', '介護事業者', 'Care provider', 8, NULL),
  ('applicantType', 'FOREIGN_COMPANY', NULL, 'O', '海外企業', 'Overseas firm', 9, NULL),
  ('applicantType', 'INVESTOR', NULL, 'O', '投資家', 'Investor', 10, NULL),
  ('applicantType', 'SUPPORT_ORG', NULL, 'O', '支援機関', 'Support body', 11, NULL),
  ('applicantType', 'OTHER', NULL, 'O', 'その他', 'Other', 12, NULL);

-- L3 published classes
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('applicantTypeRollup', 'V', NULL, NULL, 'ベンチャー', 'Venture', 1, NULL),
  ('applicantTypeRollup', 'A', NULL, NULL, 'アカデミア', 'Academia', 2, NULL),
  ('applicantTypeRollup', 'I', NULL, NULL, '個人等', 'Individuals', 3, NULL),
  ('applicantTypeRollup', 'O', NULL, NULL, 'その他', 'Other', 4, NULL);

-- L4 製品区分. COMBINATION rolls up by its primary action, which is not known before the product is classified: OTHER until then
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('productType', 'DRUG', NULL, 'DRUG', '医薬品', 'Drug', 1, NULL),
  ('productType', 'DEVICE', NULL, 'DEVICE', '医療機器', 'Medical device', 2, NULL),
  ('productType', 'SAMD', NULL, 'DEVICE', 'プログラム医療機器', 'Software as a medical device', 3, NULL),
  ('productType', 'IVD', NULL, 'DEVICE', '体外診断用医薬品', 'In-vitro diagnostic', 4, NULL),
  ('productType', 'REGEN', NULL, 'REGEN', '再生医療等製品(遺伝子治療用を含む)', 'Regenerative product incl. gene therapy', 5, NULL),
  ('productType', 'COMBINATION', NULL, 'OTHER', 'コンビネーション製品', 'Combination product', 6, NULL),
  ('productType', 'QUASI_DRUG', NULL, 'OTHER', '医薬部外品', 'Quasi-drug', 7, NULL),
  ('productType', 'COSMETIC', NULL, 'OTHER', '化粧品', 'Cosmetic', 8, NULL),
  ('productType', 'HEALTH_FOOD', NULL, 'OTHER', '健康食品', 'Health food', 9, NULL),
  ('productType', 'NON_MEDICAL_HEALTH', NULL, 'OTHER', '非医療機器ヘルスケア', 'Non-medical health product', 10, NULL),
  ('productType', 'PLATFORM', NULL, 'OTHER', '創薬基盤・研究機器', 'R&D platform or tool', 11, NULL),
  ('productType', 'MED_IT', NULL, 'OTHER', '医療DX・院内システム', 'Medical IT', 12, NULL),
  ('productType', 'CARE_TECH', NULL, 'OTHER', '介護テクノロジー', 'Care technology', 13, NULL),
  ('productType', 'UNDECIDED', NULL, 'OTHER', '未定・該当性不明', 'Undecided', 14, NULL);

-- L4 published classes
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('productTypeRollup', 'DRUG', NULL, NULL, '医薬品', 'Drugs', 1, NULL),
  ('productTypeRollup', 'DEVICE', NULL, NULL, '医療機器', 'Medical devices', 2, NULL),
  ('productTypeRollup', 'REGEN', NULL, NULL, '再生医療等製品', 'Regenerative products', 3, NULL),
  ('productTypeRollup', 'OTHER', NULL, NULL, 'その他', 'Other', 4, NULL);

-- L5 開発フェーズ
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('phase', 'IDEA', NULL, 'NA', '構想・ニーズ探索', 'Idea', 1, NULL),
  ('phase', 'BASIC', NULL, 'BASIC', '基礎研究', 'Basic research', 2, NULL),
  ('phase', 'APPLIED', NULL, 'APPLIED', '応用研究・試作', 'Applied research, prototype', 3, NULL),
  ('phase', 'PRECLINICAL', NULL, 'NONCLINICAL', '非臨床・設計検証', 'Non-clinical, design verification', 4, NULL),
  ('phase', 'TRIAL_PREP', NULL, 'NONCLINICAL', '治験準備', 'Trial preparation', 5, NULL),
  ('phase', 'TRIAL_EARLY', NULL, 'CLINICAL', '早期臨床(FIH・探索)', 'Early clinical', 6, NULL),
  ('phase', 'TRIAL_LATE', NULL, 'CLINICAL', '検証的臨床', 'Confirmatory clinical', 7, NULL),
  ('phase', 'FILING', NULL, 'CTN', '承認・認証申請', 'Filing', 8, NULL),
  ('phase', 'LAUNCH', NULL, 'POST_MARKET', '承認後・保険収載', 'Approved, reimbursement', 9, NULL),
  ('phase', 'POST_MARKET', NULL, 'POST_MARKET', '市販後', 'Post-market', 10, NULL),
  ('phase', 'NA', NULL, 'NA', '該当なし', 'Not applicable', 11, NULL);

-- L5 values of AMED calls
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('phaseRollup', 'BASIC', NULL, NULL, '基礎的', 'Basic', 1, NULL),
  ('phaseRollup', 'APPLIED', NULL, NULL, '応用', 'Applied', 2, NULL),
  ('phaseRollup', 'NONCLINICAL', NULL, NULL, '非臨床研究・前臨床研究', 'Non-clinical', 3, NULL),
  ('phaseRollup', 'CLINICAL', NULL, NULL, '治験・臨床試験', 'Clinical trial or study', 4, NULL),
  ('phaseRollup', 'CTN', NULL, NULL, '治験', 'Clinical trial for approval', 5, NULL),
  ('phaseRollup', 'POST_MARKET', NULL, NULL, '市販後', 'Post-market', 6, NULL),
  ('phaseRollup', 'NA', NULL, NULL, '該当なし', 'Not applicable', 7, NULL);

-- L6 モダリティ
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('modality', 'LOW_MOL', NULL, NULL, '低分子', 'Small molecule', 1, NULL),
  ('modality', 'MID_MOL', NULL, NULL, '中分子・ペプチド', 'Mid-size molecule, peptide', 2, NULL),
  ('modality', 'ANTIBODY', NULL, NULL, '抗体', 'Antibody', 3, NULL),
  ('modality', 'ADC', NULL, NULL, '抗体薬物複合体', 'Antibody-drug conjugate', 4, NULL),
  ('modality', 'PROTEIN', NULL, NULL, '組換えたんぱく質', 'Recombinant protein', 5, NULL),
  ('modality', 'OLIGO', NULL, NULL, '核酸', 'Oligonucleotide', 6, NULL),
  ('modality', 'MRNA', NULL, NULL, 'mRNA', 'mRNA', 7, NULL),
  ('modality', 'VACCINE', NULL, NULL, 'ワクチン', 'Vaccine', 8, NULL),
  ('modality', 'GENE_IN_VIVO', NULL, NULL, '遺伝子治療(体内)', 'In-vivo gene therapy', 9, NULL),
  ('modality', 'GENE_EX_VIVO', NULL, NULL, '遺伝子改変細胞(CAR-T等)', 'Ex-vivo gene-modified cell', 10, NULL),
  ('modality', 'CELL_IPS', NULL, NULL, 'iPS細胞', 'iPS cell', 11, NULL),
  ('modality', 'CELL_SOMATIC', NULL, NULL, '体細胞・体性幹細胞', 'Somatic or stem cell', 12, NULL),
  ('modality', 'EXOSOME', NULL, NULL, 'エクソソーム', 'Exosome', 13, NULL),
  ('modality', 'MICROBIOME', NULL, NULL, 'マイクロバイオーム', 'Microbiome', 14, NULL),
  ('modality', 'RADIO', NULL, NULL, '放射性医薬品', 'Radiopharmaceutical', 15, NULL),
  ('modality', 'DDS', NULL, NULL, '送達技術', 'Drug delivery', 16, NULL),
  ('modality', 'DTX', NULL, NULL, '治療用アプリ', 'Digital therapeutic', 17, NULL),
  ('modality', 'AI_DIAG', NULL, NULL, '診断支援AI', 'Diagnostic AI', 18, NULL),
  ('modality', 'IMAGING', NULL, NULL, '画像診断機器', 'Imaging', 19, NULL),
  ('modality', 'THERAPY_DEVICE', NULL, NULL, '治療機器', 'Therapeutic device', 20, NULL),
  ('modality', 'IMPLANT', NULL, NULL, '植込み機器', 'Implant', 21, NULL),
  ('modality', 'ROBOT', NULL, NULL, '手術・リハビリロボット', 'Robot', 22, NULL),
  ('modality', 'MONITOR', NULL, NULL, '生体計測', 'Monitoring', 23, NULL),
  ('modality', 'IVD_GENE', NULL, NULL, '遺伝子検査', 'Genetic test', 24, NULL),
  ('modality', 'IVD_IMMUNO', NULL, NULL, '免疫測定', 'Immunoassay', 25, NULL),
  ('modality', 'MPS', NULL, NULL, '生体模倣・オルガノイド', 'MPS, organoid', 26, NULL),
  ('modality', 'AI_DRUG', NULL, NULL, 'AI創薬', 'AI drug discovery', 27, NULL),
  ('modality', 'OTHER', NULL, NULL, 'その他', 'Other', 28, NULL);

-- L7 疾患領域
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('diseaseArea', 'CANCER', NULL, NULL, 'がん', 'Cancer', 1, NULL),
  ('diseaseArea', 'LIFESTYLE', NULL, NULL, '生活習慣病', 'Lifestyle disease', 2, NULL),
  ('diseaseArea', 'NEURO', NULL, NULL, '精神・神経疾患', 'Mental and nervous', 3, NULL),
  ('diseaseArea', 'GERIATRIC', NULL, NULL, '老年医学・認知症', 'Geriatrics, dementia', 4, NULL),
  ('diseaseArea', 'RARE', NULL, NULL, '難病・希少疾患', 'Rare disease', 5, NULL),
  ('diseaseArea', 'CHILD', NULL, NULL, '成育', 'Child health', 6, NULL),
  ('diseaseArea', 'INFECTION', NULL, NULL, '感染症', 'Infection', 7, NULL),
  ('diseaseArea', 'OTHER', NULL, NULL, 'その他の疾患', 'Other', 8, NULL);

-- L8a 資金調達ステージ
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('fundingStage', 'NONE', NULL, NULL, '未調達', 'None', 1, NULL),
  ('fundingStage', 'SEED', NULL, NULL, 'シード', 'Seed', 2, NULL),
  ('fundingStage', 'EARLY', NULL, NULL, 'アーリー', 'Early', 3, NULL),
  ('fundingStage', 'MIDDLE', NULL, NULL, 'ミドル', 'Middle', 4, NULL),
  ('fundingStage', 'LATER', NULL, NULL, 'レイター', 'Later', 5, NULL),
  ('fundingStage', 'PRE_IPO', NULL, NULL, '上場準備', 'Pre-IPO', 6, NULL),
  ('fundingStage', 'LISTED', NULL, NULL, '上場後', 'Listed', 7, NULL);

-- L8b 調達ラウンド
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('round', 'NONE', NULL, NULL, 'なし', 'None', 1, NULL),
  ('round', 'ANGEL', NULL, NULL, 'エンジェル', 'Angel', 2, NULL),
  ('round', 'SEED', NULL, NULL, 'シード', 'Seed', 3, NULL),
  ('round', 'PRE_A', NULL, NULL, 'プレシリーズA', 'Pre-A', 4, NULL),
  ('round', 'A', NULL, NULL, 'シリーズA', 'Series A', 5, NULL),
  ('round', 'B', NULL, NULL, 'シリーズB', 'Series B', 6, NULL),
  ('round', 'C', NULL, NULL, 'シリーズC', 'Series C', 7, NULL),
  ('round', 'D_PLUS', NULL, NULL, 'シリーズD以降', 'Series D or later', 8, NULL);

-- L9 重点感染症, groups
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('priorityInfectionGroup', 'X', NULL, NULL, '予見できない未知の感染症', 'X: unknown disease that cannot be foreseen', 1, NULL),
  ('priorityInfectionGroup', 'A', NULL, NULL, '予見が難しい新たな感染症', 'A: emerging disease, hard to foresee', 2, NULL),
  ('priorityInfectionGroup', 'B', NULL, NULL, '定期的又は突発的に発生する既知の感染症', 'B: known disease, periodic or sudden', 3, NULL),
  ('priorityInfectionGroup', 'C', NULL, NULL, '薬剤耐性などで市場性の乏しい感染症', 'C: drug-resistant disease, weak market', 4, NULL),
  ('priorityInfectionGroup', 'D', NULL, NULL, '稀な感染症', 'D: rare disease', 5, NULL);

-- L9 重点感染症, pathogens and diseases in short; the list renewed in March 2025 (the month is known, the day is not)
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('priorityInfection', 'A_RESPIRATORY', 'A', NULL, '新型インフルエンザ・新たなコロナウイルス等による重症呼吸器感染症', 'New severe respiratory disease (influenza, corona virus)', 1, '2025-03-01'),
  ('priorityInfection', 'A_ENTERO', 'A', NULL, '新たなエンテロウイルス感染症', 'New enterovirus disease', 2, '2025-03-01'),
  ('priorityInfection', 'A_HAEMORRHAGIC', 'A', NULL, '新たなウイルス性出血熱(フィロ・アレナ・ブニヤ)', 'New haemorrhagic fever (filo, arena, bunya virus)', 3, '2025-03-01'),
  ('priorityInfection', 'A_ENCEPHALITIS', 'A', NULL, '新たなパラミクソウイルスによる重症脳炎', 'New severe encephalitis by paramyxovirus', 4, '2025-03-01'),
  ('priorityInfection', 'A_ENGINEERED', 'A', NULL, '人為的に改変された病原体', 'Engineered pathogen', 5, '2025-03-01'),
  ('priorityInfection', 'A_SMALLPOX', 'A', NULL, '天然痘(根絶された感染症)', 'Smallpox (eradicated)', 6, '2025-03-01'),
  ('priorityInfection', 'B_COVID19', 'B', NULL, '新型コロナウイルス感染症(COVID-19)', 'COVID-19', 7, '2025-03-01'),
  ('priorityInfection', 'B_SARS', 'B', NULL, 'SARS', 'SARS', 8, '2025-03-01'),
  ('priorityInfection', 'B_MERS', 'B', NULL, 'MERS', 'MERS', 9, '2025-03-01'),
  ('priorityInfection', 'B_INFLUENZA', 'B', NULL, 'インフルエンザ(季節性・動物由来)', 'Influenza (seasonal, animal)', 10, '2025-03-01'),
  ('priorityInfection', 'B_RSV', 'B', NULL, 'RSウイルス感染症', 'RSV', 11, '2025-03-01'),
  ('priorityInfection', 'B_ENTERO', 'B', NULL, 'エンテロウイルス感染症(A71・D68を含む)', 'Enterovirus disease incl. A71 and D68', 12, '2025-03-01'),
  ('priorityInfection', 'B_SFTS', 'B', NULL, '重症熱性血小板減少症候群(SFTS)', 'SFTS', 13, '2025-03-01'),
  ('priorityInfection', 'B_EBOLA', 'B', NULL, 'エボラ出血熱', 'Ebola', 14, '2025-03-01'),
  ('priorityInfection', 'B_LASSA', 'B', NULL, 'ラッサ熱', 'Lassa fever', 15, '2025-03-01'),
  ('priorityInfection', 'B_MARBURG', 'B', NULL, 'マールブルグ病', 'Marburg disease', 16, '2025-03-01'),
  ('priorityInfection', 'B_CCHF', 'B', NULL, 'クリミア・コンゴ出血熱', 'Crimean-Congo haemorrhagic fever', 17, '2025-03-01'),
  ('priorityInfection', 'B_DENGUE', 'B', NULL, 'デング熱', 'Dengue', 18, '2025-03-01'),
  ('priorityInfection', 'B_ZIKA', 'B', NULL, 'ジカウイルス感染症', 'Zika', 19, '2025-03-01'),
  ('priorityInfection', 'B_CHIKUNGUNYA', 'B', NULL, 'チクングニア熱', 'Chikungunya', 20, '2025-03-01'),
  ('priorityInfection', 'B_MPOX', 'B', NULL, 'エムポックス', 'Mpox', 21, '2025-03-01'),
  ('priorityInfection', 'B_NIPAH', 'B', NULL, 'ニパウイルス感染症', 'Nipah', 22, '2025-03-01'),
  ('priorityInfection', 'C_TB', 'C', NULL, '薬剤耐性結核', 'Drug-resistant tuberculosis', 23, '2025-03-01'),
  ('priorityInfection', 'C_ACINETOBACTER', 'C', NULL, '多剤耐性アシネトバクター', 'Multidrug-resistant Acinetobacter', 24, '2025-03-01'),
  ('priorityInfection', 'C_PSEUDOMONAS', 'C', NULL, '多剤耐性緑膿菌', 'Multidrug-resistant P. aeruginosa', 25, '2025-03-01'),
  ('priorityInfection', 'C_CRE', 'C', NULL, 'カルバペネム耐性腸内細菌目細菌', 'Carbapenem-resistant Enterobacterales', 26, '2025-03-01'),
  ('priorityInfection', 'C_ESC', 'C', NULL, '第三世代セファロスポリン耐性腸内細菌目細菌', 'Third-generation-cephalosporin-resistant Enterobacterales', 27, '2025-03-01'),
  ('priorityInfection', 'C_GONORRHOEA', 'C', NULL, '薬剤耐性淋菌', 'Drug-resistant gonorrhoea', 28, '2025-03-01'),
  ('priorityInfection', 'C_VRSA', 'C', NULL, 'バンコマイシン耐性黄色ブドウ球菌', 'Vancomycin-resistant S. aureus', 29, '2025-03-01'),
  ('priorityInfection', 'C_SALMONELLA', 'C', NULL, '薬剤耐性サルモネラ', 'Drug-resistant Salmonella', 30, '2025-03-01'),
  ('priorityInfection', 'C_NTM', 'C', NULL, '非結核性抗酸菌(NTM)', 'Non-tuberculous mycobacteria (NTM)', 31, '2025-03-01'),
  ('priorityInfection', 'C_CANDIDA_AURIS', 'C', NULL, 'カンジダ・アウリス', 'Candida auris', 32, '2025-03-01'),
  ('priorityInfection', 'C_ASPERGILLUS', 'C', NULL, 'アスペルギルス・フミガーツス', 'Aspergillus fumigatus', 33, '2025-03-01'),
  ('priorityInfection', 'D_RABIES', 'D', NULL, '狂犬病(輸入感染症)', 'Rabies (imported)', 34, '2025-03-01'),
  ('priorityInfection', 'D_MALARIA', 'D', NULL, 'マラリア(輸入感染症)', 'Malaria (imported)', 35, '2025-03-01'),
  ('priorityInfection', 'D_ANTHRAX', 'D', NULL, '炭疽', 'Anthrax', 36, '2025-03-01'),
  ('priorityInfection', 'D_BOTULISM', 'D', NULL, 'ボツリヌス症', 'Botulism', 37, '2025-03-01'),
  ('priorityInfection', 'D_PLAGUE', 'D', NULL, 'ペスト', 'Plague', 38, '2025-03-01'),
  ('priorityInfection', 'D_SNAKE', 'D', NULL, 'ヘビ毒', 'Snake venom', 39, '2025-03-01'),
  ('priorityInfection', 'D_SPIDER', 'D', NULL, 'クモ毒', 'Spider venom', 40, '2025-03-01');

-- L10 統合プロジェクト
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('integratedProject', 'PJ1', NULL, NULL, '医薬品', 'Drugs', 1, NULL),
  ('integratedProject', 'PJ2', NULL, NULL, '医療機器・ヘルスケア', 'Devices and healthcare', 2, NULL),
  ('integratedProject', 'PJ3', NULL, NULL, '再生・細胞医療・遺伝子治療', 'Regenerative, cell, gene', 3, NULL),
  ('integratedProject', 'PJ4', NULL, NULL, '感染症', 'Infection', 4, NULL),
  ('integratedProject', 'PJ5', NULL, NULL, 'データ利活用・ライフコース', 'Data and life course', 5, NULL),
  ('integratedProject', 'PJ6', NULL, NULL, 'シーズ開発・基礎研究', 'Seeds and basic research', 6, NULL),
  ('integratedProject', 'PJ7', NULL, NULL, '橋渡し・臨床加速化', 'Translational, clinical', 7, NULL),
  ('integratedProject', 'PJ8', NULL, NULL, 'イノベーション・エコシステム', 'Innovation ecosystem', 8, NULL);

-- L11 支援種別
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('supportKind', 'INFO', NULL, NULL, '情報提供', 'Information', 1, NULL),
  ('supportKind', 'PRE_INTERVIEW', NULL, NULL, '事前面談', 'Pre-interview', 2, NULL),
  ('supportKind', 'SUPPORTER_MEETING', NULL, NULL, 'サポーター面談', 'Supporter meeting', 3, NULL),
  ('supportKind', 'DOC_REVIEW', NULL, NULL, '資料確認', 'Document review', 4, NULL),
  ('supportKind', 'PLAN', NULL, NULL, '支援計画作成', 'Support plan', 5, NULL),
  ('supportKind', 'PITCH', NULL, NULL, 'プレゼン資料作成支援', 'Pitch material', 6, NULL),
  ('supportKind', 'FS_IP', NULL, NULL, '知財調査', 'IP survey', 7, NULL),
  ('supportKind', 'FS_MARKET', NULL, NULL, '市場性調査', 'Market survey', 8, NULL),
  ('supportKind', 'HANDS_ON', NULL, NULL, 'ハンズオン', 'Hands-on', 9, NULL),
  ('supportKind', 'PERSONNEL', NULL, NULL, '人材マッチング', 'Personnel matching', 10, NULL),
  ('supportKind', 'REFERRAL', NULL, NULL, '他機関紹介', 'Referral', 11, NULL),
  ('supportKind', 'GROUP_MENTORING', NULL, NULL, 'グループメンタリング', 'Group mentoring', 12, NULL),
  ('supportKind', 'FOLLOW_UP', NULL, NULL, 'フォローアップ', 'Follow-up', 13, NULL);

-- L12 成果
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('outcomeKind', 'FOUNDED', NULL, NULL, '起業', 'Founded', 1, NULL),
  ('outcomeKind', 'FUNDED', NULL, NULL, '出資調達', 'Equity raised', 2, NULL),
  ('outcomeKind', 'GRANT', NULL, NULL, '公的資金採択', 'Grant won', 3, NULL),
  ('outcomeKind', 'ALLIANCE', NULL, NULL, '提携', 'Alliance', 4, NULL),
  ('outcomeKind', 'LICENSE_OUT', NULL, NULL, '導出', 'Licensed out', 5, NULL),
  ('outcomeKind', 'PATENT', NULL, NULL, '特許出願・登録', 'Patent', 6, NULL),
  ('outcomeKind', 'PMDA_CONSULT', NULL, NULL, '対面助言実施', 'PMDA advice held', 7, NULL),
  ('outcomeKind', 'CTN', NULL, NULL, '治験届', 'Trial notification', 8, NULL),
  ('outcomeKind', 'TRIAL_START', NULL, NULL, '試験開始', 'Trial started', 9, NULL),
  ('outcomeKind', 'APPROVAL', NULL, NULL, '承認・認証・届出', 'Approval, certification', 10, NULL),
  ('outcomeKind', 'REIMBURSED', NULL, NULL, '保険収載', 'Reimbursed', 11, NULL),
  ('outcomeKind', 'LAUNCH', NULL, NULL, '上市', 'Launched', 12, NULL),
  ('outcomeKind', 'OVERSEAS', NULL, NULL, '海外承認・進出', 'Overseas', 13, NULL),
  ('outcomeKind', 'IPO', NULL, NULL, '上場', 'IPO', 14, NULL),
  ('outcomeKind', 'MA', NULL, NULL, 'M&A', 'M&A', 15, NULL),
  ('outcomeKind', 'HIRE', NULL, NULL, '採用', 'Hire', 16, NULL),
  ('outcomeKind', 'STOPPED', NULL, NULL, '中止', 'Stopped', 17, NULL);

-- L13 終了理由; rollup: the state in which a case so ends
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('closeReason', 'COMPLETED', NULL, 'CLOSED', '支援完了', 'Completed', 1, NULL),
  ('closeReason', 'ANSWERED', NULL, 'CLOSED', '回答のみで終了', 'Answered', 2, NULL),
  ('closeReason', 'REFERRED', NULL, 'CLOSED', '他機関へ紹介', 'Referred', 3, NULL),
  ('closeReason', 'NO_RESPONSE', NULL, 'CLOSED', '相談者から応答なし', 'No response', 4, NULL),
  ('closeReason', 'WITHDRAWN', NULL, 'WITHDRAWN', '取下げ', 'Withdrawn', 5, NULL),
  ('closeReason', 'OUT_OF_SCOPE', NULL, 'DECLINED', '対象外', 'Out of scope', 6, NULL),
  ('closeReason', 'NOT_ELIGIBLE', NULL, 'DECLINED', '要件を満たさない', 'Not eligible', 7, NULL),
  ('closeReason', 'DUPLICATE', NULL, 'DECLINED', '重複', 'Duplicate', 8, NULL),
  ('closeReason', 'SPAM', NULL, 'DECLINED', '迷惑投稿', 'Spam', 9, NULL),
  ('closeReason', 'TEST', NULL, 'DECLINED', '試験入力', 'Test', 10, NULL);

-- L14 介護重点分野
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('careField', 'TRANSFER', NULL, NULL, '移乗支援', 'Transfer', 1, NULL),
  ('careField', 'MOBILITY', NULL, NULL, '移動支援', 'Mobility', 2, NULL),
  ('careField', 'TOILET', NULL, NULL, '排泄支援', 'Toileting', 3, NULL),
  ('careField', 'WATCH', NULL, NULL, '見守り・コミュニケーション', 'Monitoring, communication', 4, NULL),
  ('careField', 'BATH', NULL, NULL, '入浴支援', 'Bathing', 5, NULL),
  ('careField', 'CARE_WORK', NULL, NULL, '介護業務支援', 'Care-work support', 6, NULL),
  ('careField', 'TRAINING', NULL, NULL, '機能訓練支援', 'Functional training', 7, NULL),
  ('careField', 'NUTRITION', NULL, NULL, '食事・栄養管理支援', 'Meals, nutrition', 8, NULL),
  ('careField', 'DEMENTIA', NULL, NULL, '認知症生活支援・認知症ケア支援', 'Dementia care', 9, NULL);

-- L15 都道府県 (JIS X 0401 and 99); rollup: the usual eight regions
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('prefecture', '01', NULL, 'HOKKAIDO', '北海道', 'Hokkaido', 1, NULL),
  ('prefecture', '02', NULL, 'TOHOKU', '青森県', 'Aomori', 2, NULL),
  ('prefecture', '03', NULL, 'TOHOKU', '岩手県', 'Iwate', 3, NULL),
  ('prefecture', '04', NULL, 'TOHOKU', '宮城県', 'Miyagi', 4, NULL),
  ('prefecture', '05', NULL, 'TOHOKU', '秋田県', 'Akita', 5, NULL),
  ('prefecture', '06', NULL, 'TOHOKU', '山形県', 'Yamagata', 6, NULL),
  ('prefecture', '07', NULL, 'TOHOKU', '福島県', 'Fukushima', 7, NULL),
  ('prefecture', '08', NULL, 'KANTO', '茨城県', 'Ibaraki', 8, NULL),
  ('prefecture', '09', NULL, 'KANTO', '栃木県', 'Tochigi', 9, NULL),
  ('prefecture', '10', NULL, 'KANTO', '群馬県', 'Gunma', 10, NULL),
  ('prefecture', '11', NULL, 'KANTO', '埼玉県', 'Saitama', 11, NULL),
  ('prefecture', '12', NULL, 'KANTO', '千葉県', 'Chiba', 12, NULL),
  ('prefecture', '13', NULL, 'KANTO', '東京都', 'Tokyo', 13, NULL),
  ('prefecture', '14', NULL, 'KANTO', '神奈川県', 'Kanagawa', 14, NULL),
  ('prefecture', '15', NULL, 'CHUBU', '新潟県', 'Niigata', 15, NULL),
  ('prefecture', '16', NULL, 'CHUBU', '富山県', 'Toyama', 16, NULL),
  ('prefecture', '17', NULL, 'CHUBU', '石川県', 'Ishikawa', 17, NULL),
  ('prefecture', '18', NULL, 'CHUBU', '福井県', 'Fukui', 18, NULL),
  ('prefecture', '19', NULL, 'CHUBU', '山梨県', 'Yamanashi', 19, NULL),
  ('prefecture', '20', NULL, 'CHUBU', '長野県', 'Nagano', 20, NULL),
  ('prefecture', '21', NULL, 'CHUBU', '岐阜県', 'Gifu', 21, NULL),
  ('prefecture', '22', NULL, 'CHUBU', '静岡県', 'Shizuoka', 22, NULL),
  ('prefecture', '23', NULL, 'CHUBU', '愛知県', 'Aichi', 23, NULL),
  ('prefecture', '24', NULL, 'KINKI', '三重県', 'Mie', 24, NULL),
  ('prefecture', '25', NULL, 'KINKI', '滋賀県', 'Shiga', 25, NULL),
  ('prefecture', '26', NULL, 'KINKI', '京都府', 'Kyoto', 26, NULL),
  ('prefecture', '27', NULL, 'KINKI', '大阪府', 'Osaka', 27, NULL),
  ('prefecture', '28', NULL, 'KINKI', '兵庫県', 'Hyogo', 28, NULL),
  ('prefecture', '29', NULL, 'KINKI', '奈良県', 'Nara', 29, NULL),
  ('prefecture', '30', NULL, 'KINKI', '和歌山県', 'Wakayama', 30, NULL),
  ('prefecture', '31', NULL, 'CHUGOKU', '鳥取県', 'Tottori', 31, NULL),
  ('prefecture', '32', NULL, 'CHUGOKU', '島根県', 'Shimane', 32, NULL),
  ('prefecture', '33', NULL, 'CHUGOKU', '岡山県', 'Okayama', 33, NULL),
  ('prefecture', '34', NULL, 'CHUGOKU', '広島県', 'Hiroshima', 34, NULL),
  ('prefecture', '35', NULL, 'CHUGOKU', '山口県', 'Yamaguchi', 35, NULL),
  ('prefecture', '36', NULL, 'SHIKOKU', '徳島県', 'Tokushima', 36, NULL),
  ('prefecture', '37', NULL, 'SHIKOKU', '香川県', 'Kagawa', 37, NULL),
  ('prefecture', '38', NULL, 'SHIKOKU', '愛媛県', 'Ehime', 38, NULL),
  ('prefecture', '39', NULL, 'SHIKOKU', '高知県', 'Kochi', 39, NULL),
  ('prefecture', '40', NULL, 'KYUSHU', '福岡県', 'Fukuoka', 40, NULL),
  ('prefecture', '41', NULL, 'KYUSHU', '佐賀県', 'Saga', 41, NULL),
  ('prefecture', '42', NULL, 'KYUSHU', '長崎県', 'Nagasaki', 42, NULL),
  ('prefecture', '43', NULL, 'KYUSHU', '熊本県', 'Kumamoto', 43, NULL),
  ('prefecture', '44', NULL, 'KYUSHU', '大分県', 'Oita', 44, NULL),
  ('prefecture', '45', NULL, 'KYUSHU', '宮崎県', 'Miyazaki', 45, NULL),
  ('prefecture', '46', NULL, 'KYUSHU', '鹿児島県', 'Kagoshima', 46, NULL),
  ('prefecture', '47', NULL, 'KYUSHU', '沖縄県', 'Okinawa', 47, NULL),
  ('prefecture', '99', NULL, 'OVERSEAS', '海外', 'Overseas', 48, NULL);

-- L15 地域ブロック
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('prefectureRollup', 'HOKKAIDO', NULL, NULL, '北海道', 'Hokkaido', 1, NULL),
  ('prefectureRollup', 'TOHOKU', NULL, NULL, '東北', 'Tohoku', 2, NULL),
  ('prefectureRollup', 'KANTO', NULL, NULL, '関東', 'Kanto', 3, NULL),
  ('prefectureRollup', 'CHUBU', NULL, NULL, '中部', 'Chubu', 4, NULL),
  ('prefectureRollup', 'KINKI', NULL, NULL, '近畿', 'Kinki', 5, NULL),
  ('prefectureRollup', 'CHUGOKU', NULL, NULL, '中国', 'Chugoku', 6, NULL),
  ('prefectureRollup', 'SHIKOKU', NULL, NULL, '四国', 'Shikoku', 7, NULL),
  ('prefectureRollup', 'KYUSHU', NULL, NULL, '九州・沖縄', 'Kyushu and Okinawa', 8, NULL),
  ('prefectureRollup', 'OVERSEAS', NULL, NULL, '海外', 'Overseas', 9, NULL);

-- L16 クラス分類
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('deviceClass', 'I', NULL, NULL, 'クラスI(一般医療機器)', 'Class I (general)', 1, NULL),
  ('deviceClass', 'II', NULL, NULL, 'クラスII(管理医療機器)', 'Class II (controlled)', 2, NULL),
  ('deviceClass', 'III', NULL, NULL, 'クラスIII(高度管理医療機器)', 'Class III (specially controlled)', 3, NULL),
  ('deviceClass', 'IV', NULL, NULL, 'クラスIV(高度管理医療機器)', 'Class IV (specially controlled)', 4, NULL),
  ('deviceClass', 'UNKNOWN', NULL, NULL, '不明', 'Unknown', 5, NULL);

-- L17 手続
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('approvalRoute', 'NOTIFICATION', NULL, NULL, '届出', 'Notification', 1, NULL),
  ('approvalRoute', 'CERTIFICATION', NULL, NULL, '認証', 'Certification', 2, NULL),
  ('approvalRoute', 'APPROVAL', NULL, NULL, '承認', 'Approval', 3, NULL);

-- §4.1 受付経路
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('channel', 'PORTAL', NULL, NULL, 'ポータル', 'Portal', 1, NULL),
  ('channel', 'TEL', NULL, NULL, '電話', 'Telephone', 2, NULL),
  ('channel', 'MAIL', NULL, NULL, 'メール', 'Email', 3, NULL),
  ('channel', 'FAX', NULL, NULL, 'FAX', 'Fax', 4, NULL),
  ('channel', 'EVENT', NULL, NULL, 'イベント', 'Event', 5, NULL),
  ('channel', 'REFERRAL', NULL, NULL, '他機関からの紹介', 'Referred by another body', 6, NULL),
  ('channel', 'VISIT', NULL, NULL, '来所', 'Visit', 7, NULL);

-- §4.1 希望する方法
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('preferredWay', 'ONLINE', NULL, NULL, 'オンライン会議', 'Online meeting', 1, NULL),
  ('preferredWay', 'TEL', NULL, NULL, '電話', 'Telephone', 2, NULL),
  ('preferredWay', 'MAIL', NULL, NULL, 'メール', 'Email', 3, NULL),
  ('preferredWay', 'VISIT', NULL, NULL, '訪問・来所', 'In person', 4, NULL);

-- §4.1 未公開情報の有無
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('confidentiality', 'NONE', NULL, NULL, '含まない', 'No', 1, NULL),
  ('confidentiality', 'UNPUBLISHED_INVENTION', NULL, NULL, '未公開の発明', 'Unpublished invention', 2, NULL),
  ('confidentiality', 'TRADE_SECRET', NULL, NULL, '営業秘密', 'Trade secret', 3, NULL),
  ('confidentiality', 'PERSONAL_DATA', NULL, NULL, '個人情報', 'Personal data', 4, NULL);

-- §4.1 知ったきっかけ
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('howKnown', 'WEB', NULL, NULL, 'ウェブサイト', 'Website', 1, NULL),
  ('howKnown', 'SEMINAR', NULL, NULL, 'セミナー・イベント', 'Seminar or event', 2, NULL),
  ('howKnown', 'PARTNER', NULL, NULL, '連携機関からの紹介', 'Partner agency', 3, NULL),
  ('howKnown', 'ACADEMIA_OFFICE', NULL, NULL, '大学等の産学連携部門', 'University liaison office', 4, NULL),
  ('howKnown', 'ACQUAINTANCE', NULL, NULL, '知人からの紹介', 'Acquaintance', 5, NULL),
  ('howKnown', 'PRESS', NULL, NULL, '報道・記事', 'Press', 6, NULL),
  ('howKnown', 'OTHER', NULL, NULL, 'その他', 'Other', 7, NULL);

-- §4.3 指定制度
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('designation', 'ORPHAN', NULL, NULL, '希少疾病用', 'Orphan', 1, NULL),
  ('designation', 'SAKIGAKE', NULL, NULL, '先駆的', 'Sakigake', 2, NULL),
  ('designation', 'SPECIFIC_USE', NULL, NULL, '特定用途', 'Specific use', 3, NULL),
  ('designation', 'CONDITIONAL', NULL, NULL, '条件付き承認', 'Conditional approval', 4, NULL),
  ('designation', 'INNOVATIVE_SAMD', NULL, NULL, '革新的プログラム医療機器', 'Innovative SaMD', 5, NULL);

-- §4.2 業許可
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('industryLicence', 'MAH_1', NULL, NULL, '第一種製造販売業', 'Marketing authorisation holder, class 1', 1, NULL),
  ('industryLicence', 'MAH_2', NULL, NULL, '第二種製造販売業', 'Marketing authorisation holder, class 2', 2, NULL),
  ('industryLicence', 'MAH_3', NULL, NULL, '第三種製造販売業', 'Marketing authorisation holder, class 3', 3, NULL),
  ('industryLicence', 'MANUFACTURING', NULL, NULL, '製造業', 'Manufacturing', 4, NULL),
  ('industryLicence', 'SALES', NULL, NULL, '販売業', 'Sales', 5, NULL);

-- §4.4 役割
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('supportRole', 'LEAD', NULL, NULL, '主担当', 'Lead', 1, NULL),
  ('supportRole', 'MEMBER', NULL, NULL, '担当', 'Member', 2, NULL),
  ('supportRole', 'OBSERVER', NULL, NULL, '同席', 'Observer', 3, NULL);

-- §4.4 辞退理由
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('declineReason', 'BUSY', NULL, NULL, '時間が取れない', 'No time', 1, NULL),
  ('declineReason', 'NOT_MY_FIELD', NULL, NULL, '専門外', 'Not my field', 2, NULL),
  ('declineReason', 'COI', NULL, NULL, '利益相反のおそれ', 'Possible conflict of interest', 3, NULL),
  ('declineReason', 'OTHER', NULL, NULL, 'その他', 'Other', 4, NULL);

-- §4.4 対応言語 (ISO 639-1)
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('language', 'ja', NULL, NULL, '日本語', 'Japanese', 1, NULL),
  ('language', 'en', NULL, NULL, '英語', 'English', 2, NULL),
  ('language', 'zh', NULL, NULL, '中国語', 'Chinese', 3, NULL),
  ('language', 'ko', NULL, NULL, '韓国語', 'Korean', 4, NULL),
  ('language', 'de', NULL, NULL, 'ドイツ語', 'German', 5, NULL),
  ('language', 'fr', NULL, NULL, 'フランス語', 'French', 6, NULL),
  ('language', 'es', NULL, NULL, 'スペイン語', 'Spanish', 7, NULL);

-- §4.5 方法
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('method', 'ONLINE', NULL, NULL, 'オンライン', 'Online', 1, NULL),
  ('method', 'VISIT', NULL, NULL, '訪問', 'Visit', 2, NULL),
  ('method', 'OFFICE', NULL, NULL, '来所', 'At the office', 3, NULL),
  ('method', 'TEL', NULL, NULL, '電話', 'Telephone', 4, NULL),
  ('method', 'MAIL', NULL, NULL, 'メール', 'Email', 5, NULL);

-- §4.5 成果の根拠
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('evidence', 'SELF_REPORTED', NULL, NULL, '本人の報告', 'Self-reported', 1, NULL),
  ('evidence', 'DOCUMENT', NULL, NULL, '書類で確認', 'Document', 2, NULL),
  ('evidence', 'PUBLIC', NULL, NULL, '公表資料', 'Public source', 3, NULL);

-- §4.5 支援との関係
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('attribution', 'DIRECT', NULL, NULL, '支援の直接の成果', 'Direct', 1, NULL),
  ('attribution', 'PARTIAL', NULL, NULL, '支援が一部寄与', 'Partial', 2, NULL),
  ('attribution', 'UNKNOWN', NULL, NULL, '不明', 'Unknown', 3, NULL);

-- §4.6 共同研究者の役割
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('collaboratorRole', 'JOINT_RESEARCH', NULL, NULL, '共同研究', 'Joint research', 1, NULL),
  ('collaboratorRole', 'INVENTOR', NULL, NULL, '発明者', 'Inventor', 2, NULL),
  ('collaboratorRole', 'CLINICAL_SITE', NULL, NULL, '臨床', 'Clinical site', 3, NULL),
  ('collaboratorRole', 'MANUFACTURER', NULL, NULL, '製造', 'Manufacturer', 4, NULL),
  ('collaboratorRole', 'DISTRIBUTOR', NULL, NULL, '販売', 'Distributor', 5, NULL),
  ('collaboratorRole', 'INVESTOR', NULL, NULL, '出資', 'Investor', 6, NULL),
  ('collaboratorRole', 'ADVISOR', NULL, NULL, '顧問', 'Adviser', 7, NULL);

-- §7 除外理由; rollup: default effect
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('excludeReason', 'COI_EMPLOYER', NULL, 'BLOCK', '所属が同じ、又は退職後2年未満', 'Same organisation, or left less than two years ago', 1, NULL),
  ('excludeReason', 'COI_INVESTOR', NULL, 'BLOCK', '出資者、出資検討中、又は基準以上の株式保有', 'Investor, in due diligence, or holding above the threshold', 2, NULL),
  ('excludeReason', 'COI_OFFICER', NULL, 'BLOCK', '相談者の役員又は有償の顧問', 'Officer or paid adviser of the applicant', 3, NULL),
  ('excludeReason', 'COI_COMPETITOR', NULL, 'BLOCK', '競合先の役員、顧問又は代理人', 'Officer, adviser or agent of a competitor', 4, NULL),
  ('excludeReason', 'COI_COUNTERPARTY', NULL, 'BLOCK', '交渉の相手方、又は選定の対象となる施設に所属', 'Belongs to the other side of the negotiation or to a site to be chosen', 5, NULL),
  ('excludeReason', 'COI_COLLAB', NULL, 'BLOCK', '3年以内の共同研究又は共同発明', 'Joint research or invention within three years', 6, NULL),
  ('excludeReason', 'COI_FAMILY', NULL, 'BLOCK', '親族又は同一世帯', 'Relative or shared household', 7, NULL),
  ('excludeReason', 'COI_ENGAGED', NULL, 'BLOCK', '有償契約の締結又は協議中(調査の受託を含む)', 'Paid contract concluded or in talks, studies included', 8, NULL),
  ('excludeReason', 'APPLICANT_OBJECTION', NULL, 'BLOCK', '相談者による除外希望', 'Excluded at the applicant''s wish', 9, NULL),
  ('excludeReason', 'COI_FEES', NULL, 'WARN', '講演料等が基準を超える', 'Lecture or other fees above the threshold', 10, NULL),
  ('excludeReason', 'COI_SOLICIT', NULL, 'WARN', '支援後に自らの有償サービス又は出資を提案する意向', 'Wants to offer own paid service or investment after support', 11, NULL);

-- §7 effect of a conflict
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('excludeReasonRollup', 'BLOCK', NULL, NULL, '担当できない', 'Blocked', 1, NULL),
  ('excludeReasonRollup', 'WARN', NULL, NULL, '確認が必要', 'To be reviewed', 2, NULL);

-- §9 振り分け
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('disposition', 'MATCH', NULL, NULL, '専門家を選定', 'Match a specialist', 1, NULL),
  ('disposition', 'RESIDENT_FIRST', NULL, NULL, '常勤サポーターが先に対応', 'Full-time supporter first', 2, NULL),
  ('disposition', 'OUT_OF_SCOPE', NULL, NULL, '対象外', 'Out of scope', 3, NULL);

-- §1 相談窓口
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('desk', 'MEDISO', NULL, NULL, '医療系ベンチャー相談窓口(MEDISO)', 'Medical venture desk (MEDISO)', 1, NULL),
  ('desk', 'CARISO', NULL, NULL, '介護ベンチャー相談窓口(CARISO)', 'Care venture desk (CARISO)', 2, NULL),
  ('desk', 'TRIAL_ONESTOP', NULL, NULL, '国際共同治験ワンストップ相談窓口', 'One-stop desk for international trials', 3, NULL),
  ('desk', 'DDSN', NULL, NULL, '創薬支援ネットワーク', 'Drug discovery support network', 4, NULL);

-- §8 紹介先
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('referral', 'INNOHUB', NULL, NULL, '経済産業省 InnoHub', 'METI InnoHub', 1, NULL),
  ('referral', 'PMDA_RS', NULL, NULL, 'PMDA RS総合相談・RS戦略相談', 'PMDA regulatory science consultation', 2, NULL),
  ('referral', 'PMDA_SAMD', NULL, NULL, 'PMDA SaMD一元的相談窓口', 'PMDA single desk for SaMD', 3, NULL),
  ('referral', 'AMED', NULL, NULL, 'AMED(日本医療研究開発機構)', 'AMED', 4, NULL),
  ('referral', 'MEDIC', NULL, NULL, '医療機器開発支援ネットワーク(MEDIC)', 'Medical device development support network (MEDIC)', 5, NULL),
  ('referral', 'INPIT', NULL, NULL, 'INPIT(工業所有権情報・研修館)', 'INPIT', 6, NULL),
  ('referral', 'JETRO', NULL, NULL, 'JETRO(日本貿易振興機構)', 'JETRO', 7, NULL),
  ('referral', 'MHLW_REIMB', NULL, NULL, '厚生労働省(保険・薬価担当)', 'MHLW, reimbursement and pricing', 8, NULL),
  ('referral', 'TRIAL_ONESTOP', NULL, NULL, '国際共同治験ワンストップ相談窓口', 'One-stop desk for international trials', 9, NULL),
  ('referral', 'DDSN', NULL, NULL, '創薬支援ネットワーク', 'Drug discovery support network', 10, NULL),
  ('referral', 'CAA', NULL, NULL, '消費者庁', 'Consumer Affairs Agency', 11, NULL);

-- §8 意見・要望の区分
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('opinionCategory', 'REGULATION', NULL, NULL, '薬事', 'Regulation', 1, NULL),
  ('opinionCategory', 'MEDICAL_FEE', NULL, NULL, '診療報酬', 'Medical fees', 2, NULL),
  ('opinionCategory', 'CARE_FEE', NULL, NULL, '介護報酬', 'Care fees', 3, NULL),
  ('opinionCategory', 'STAFFING', NULL, NULL, '人員配置', 'Staffing standards', 4, NULL),
  ('opinionCategory', 'TAX', NULL, NULL, '税制', 'Tax', 5, NULL),
  ('opinionCategory', 'OTHER', NULL, NULL, 'その他', 'Other', 6, NULL);
