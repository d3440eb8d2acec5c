-- What a line of patents, trials and talks with regulators may hold (domain.md 4.3 names the columns; the codes are ours).
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('patentKind', 'APPLICATION', NULL, NULL, '特許出願', 'Patent application', 1, NULL),
  ('patentKind', 'PUBLICATION', NULL, NULL, '公開・公表', 'Published application', 2, NULL),
  ('patentKind', 'GRANT', NULL, NULL, '登録', 'Granted patent', 3, NULL),
  ('patentKind', 'PCT', NULL, NULL, '国際出願(PCT)', 'International application (PCT)', 4, NULL),
  ('patentKind', 'FOREIGN', NULL, NULL, '外国出願・外国特許', 'Foreign application or patent', 5, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('patentStatus', 'PLANNED', NULL, NULL, '出願準備中', 'To be filed', 1, NULL),
  ('patentStatus', 'PENDING', NULL, NULL, '出願中', 'Pending', 2, NULL),
  ('patentStatus', 'EXAMINED', NULL, NULL, '審査請求済', 'Examination requested', 3, NULL),
  ('patentStatus', 'GRANTED', NULL, NULL, '登録', 'Granted', 4, NULL),
  ('patentStatus', 'ENDED', NULL, NULL, '拒絶・取下げ・消滅', 'Refused, withdrawn or lapsed', 5, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('trialRegistry', 'JRCT', NULL, NULL, 'jRCT', 'jRCT', 1, NULL),
  ('trialRegistry', 'NCT', NULL, NULL, 'ClinicalTrials.gov', 'ClinicalTrials.gov', 2, NULL),
  ('trialRegistry', 'UMIN', NULL, NULL, 'UMIN-CTR', 'UMIN-CTR', 3, NULL),
  ('trialRegistry', 'JAPIC_CTI', NULL, NULL, 'JapicCTI', 'JapicCTI', 4, NULL),
  ('trialRegistry', 'ISRCTN', NULL, NULL, 'ISRCTN', 'ISRCTN', 5, NULL),
  ('trialRegistry', 'OTHER', NULL, NULL, 'その他・登録前', 'Other, or not registered yet', 6, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('trialPhase', 'P1', NULL, NULL, '第I相', 'Phase I', 1, NULL),
  ('trialPhase', 'P1_2', NULL, NULL, '第I/II相', 'Phase I/II', 2, NULL),
  ('trialPhase', 'P2', NULL, NULL, '第II相', 'Phase II', 3, NULL),
  ('trialPhase', 'P2_3', NULL, NULL, '第II/III相', 'Phase II/III', 4, NULL),
  ('trialPhase', 'P3', NULL, NULL, '第III相', 'Phase III', 5, NULL),
  ('trialPhase', 'P4', NULL, NULL, '第IV相・製造販売後', 'Phase IV, post-marketing', 6, NULL),
  ('trialPhase', 'EXPLORATORY', NULL, NULL, '探索的試験', 'Exploratory study', 7, NULL),
  ('trialPhase', 'PIVOTAL', NULL, NULL, '検証的試験', 'Pivotal study', 8, NULL),
  ('trialPhase', 'OBSERVATIONAL', NULL, NULL, '観察研究・性能試験', 'Observational or performance study', 9, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('trialStatus', 'PLANNED', NULL, NULL, '計画中', 'Planned', 1, NULL),
  ('trialStatus', 'NOTIFIED', NULL, NULL, '届出済・募集前', 'Notified, not recruiting', 2, NULL),
  ('trialStatus', 'RECRUITING', NULL, NULL, '募集中', 'Recruiting', 3, NULL),
  ('trialStatus', 'ONGOING', NULL, NULL, '募集終了・実施中', 'Ongoing, recruitment closed', 4, NULL),
  ('trialStatus', 'COMPLETED', NULL, NULL, '終了', 'Completed', 5, NULL),
  ('trialStatus', 'STOPPED', NULL, NULL, '中断・中止', 'Suspended or terminated', 6, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('regulator', 'PMDA', NULL, NULL, 'PMDA', 'PMDA', 1, NULL),
  ('regulator', 'MHLW', NULL, NULL, '厚生労働省', 'MHLW', 2, NULL),
  ('regulator', 'CERTIFIER', NULL, NULL, '登録認証機関', 'Registered certification body', 3, NULL),
  ('regulator', 'FDA', NULL, NULL, '米国FDA', 'US FDA', 4, NULL),
  ('regulator', 'EMA', NULL, NULL, '欧州EMA・ノーティファイドボディ', 'EMA or notified body', 5, NULL),
  ('regulator', 'OTHER', NULL, NULL, 'その他の規制当局', 'Other regulator', 6, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('regulatorTalk', 'GENERAL', NULL, NULL, '全般相談', 'General consultation', 1, NULL),
  ('regulatorTalk', 'PRE', NULL, NULL, '事前面談', 'Preliminary meeting', 2, NULL),
  ('regulatorTalk', 'STRATEGY', NULL, NULL, 'RS総合相談・RS戦略相談', 'Regulatory-science (strategy) consultation', 3, NULL),
  ('regulatorTalk', 'ADVICE', NULL, NULL, '対面助言', 'Formal face-to-face advice', 4, NULL),
  ('regulatorTalk', 'QUALIFICATION', NULL, NULL, '該当性相談', 'Qualification enquiry', 5, NULL),
  ('regulatorTalk', 'REIMBURSEMENT', NULL, NULL, '保険・薬価の相談', 'Reimbursement consultation', 6, NULL),
  ('regulatorTalk', 'PRE_SUBMISSION', NULL, NULL, 'Pre-Sub・Pre-IND等', 'Pre-Sub, Pre-IND and the like', 7, NULL),
  ('regulatorTalk', 'OTHER', NULL, NULL, 'その他', 'Other', 8, NULL);
