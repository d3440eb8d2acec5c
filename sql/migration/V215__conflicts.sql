-- More kinds of bodies around a case (domain.md 7): who sponsors or runs a trial, who does a study of the product for money, and who
-- sits on the other side of a negotiation. Each keeps supporters who belong to it away.
INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('collaboratorRole', 'SPONSOR', NULL, NULL, '治験依頼者', 'Trial sponsor', 8, NULL),
  ('collaboratorRole', 'CRO', NULL, NULL, '開発業務受託機関（CRO）', 'Contract research organization (CRO)', 9, NULL),
  ('collaboratorRole', 'STUDY_VENDOR', NULL, NULL, '調査の委託先', 'Vendor of a study', 10, NULL),
  ('collaboratorRole', 'NEGOTIATION', NULL, NULL, '交渉の相手方', 'Other side of a negotiation', 11, NULL);

INSERT INTO code_list_entry (list, code, parent, rollup, label_ja, label_en, position, valid_from) VALUES
  ('dismissalReason', 'NAMESAKE_BODY', NULL, NULL, '同名の別の組織', 'Another body of the same name', 1, NULL),
  ('dismissalReason', 'NAMESAKE_PERSON', NULL, NULL, '同姓同名の別の人', 'Another person of the same name', 2, NULL),
  ('dismissalReason', 'NOT_A_PARTY', NULL, NULL, '文中に出るだけで当事者ではない', 'Mentioned only, not a party', 3, NULL),
  ('dismissalReason', 'OTHER_UNIT', NULL, NULL, '同じ法人の独立した別部門', 'An independent unit of the same body', 4, NULL),
  ('dismissalReason', 'RECORD_WRONG', NULL, NULL, '記録の誤り', 'A mistake in the record', 5, NULL);

-- Findings that two reviewers call false hits: which one, for which case (or all cases of an organization), why, and until when.
-- Text columns are twice as wide as their rule (see V020).
CREATE TABLE conflict_dismissal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  supporter_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  organization_id BIGINT NULL,
  reason VARCHAR(30) NOT NULL,
  effect VARCHAR(8) NOT NULL,
  source VARCHAR(20) NOT NULL,
  found_name VARCHAR(254) NOT NULL,
  found_from DATE NULL,
  found_to DATE NULL,
  found_seen VARCHAR(300) NOT NULL,
  dismissal_reason VARCHAR(40) NOT NULL,
  why VARCHAR(1000) NOT NULL,
  until_on DATE NOT NULL,
  state VARCHAR(12) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  ended_by BIGINT NULL,
  ended_at DATETIME(6) NULL,
  -- Whatever writes here: what the applicant wishes and what was declared is no false hit, and one person alone dismisses nothing.
  CONSTRAINT ck_conflict_dismissal_kind CHECK (reason <> 'APPLICANT_OBJECTION' AND source <> 'TIE' AND source <> 'EXCLUDED'),
  CONSTRAINT ck_conflict_dismissal_second CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CONSTRAINT ck_conflict_dismissal_decided CHECK ((state <> 'CONFIRMED' AND state <> 'ENDED') OR decided_by IS NOT NULL),
  CONSTRAINT fk_conflict_dismissal_supporter FOREIGN KEY (supporter_id) REFERENCES supporter (id),
  CONSTRAINT fk_conflict_dismissal_case FOREIGN KEY (case_id) REFERENCES consultation_case (id),
  CONSTRAINT fk_conflict_dismissal_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX ix_conflict_dismissal_case ON conflict_dismissal (case_id, supporter_id);
CREATE INDEX ix_conflict_dismissal_organization ON conflict_dismissal (organization_id, supporter_id);
CREATE INDEX ix_conflict_dismissal_supporter ON conflict_dismissal (supporter_id);
CREATE INDEX ix_conflict_dismissal_state ON conflict_dismissal (state, id);

-- Who is tied to a body is asked from the side of the body, when it is renamed or merged.
CREATE INDEX ix_supporter_affiliation_key ON supporter_affiliation (name_key);
CREATE INDEX ix_supporter_affiliation_number ON supporter_affiliation (corporate_number);
CREATE INDEX ix_supporter_tie_number ON supporter_tie (corporate_number);
