package org.banso.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.consultation.CaseText;
import org.banso.consultation.KarteField;
import org.banso.consultation.Readership;
import org.banso.shared.Text;

/** The texts of thousands of cases, one plain statement a kind: the same in the same order as {@code search.CaseTextQueries} reads. */
final class TextsInBulk {
    private static final Map<KarteField, String> FIELDS = fields();
    private static final List<KarteField> DETAILS = List.of(KarteField.GENERIC_NAME, KarteField.JMDN_CODE, KarteField.ICD10, KarteField.TARGET_MARKET, KarteField.PRICE_IMAGE);
    private static final String OF_PRODUCT = " r join case_product p on p.id = r.case_product_id join consultation_case c on c.id = p.case_id where ";
    private static final String IN_PLACE = " order by p.id, r.position";

    private final Statement read;
    /** SQL condition on a case's id. */
    private final String ids;
    private final List<CaseText> found = new ArrayList<>();

    TextsInBulk(Statement read, String ids) {
        this.read = read;
        this.ids = ids;
    }

    private static Map<KarteField, String> fields() {
        var all = new LinkedHashMap<KarteField, String>();
        all.put(KarteField.BODY, "c.body");
        all.put(KarteField.GOAL, "c.goal");
        all.put(KarteField.PRODUCT_NAME, "c.product_name");
        all.put(KarteField.PRODUCT_SUMMARY, "c.product_summary");
        all.put(KarteField.PRODUCT_INDICATION, "c.product_indication");
        all.put(KarteField.PRODUCT_COMPETITORS, "c.product_competitors");
        all.put(KarteField.OFFICE_MEMO, "c.office_memo");
        all.put(KarteField.EXCLUDED_SUPPORTERS, "c.excluded_supporters");
        all.put(KarteField.ORGANIZATION_NAME, "c.organization_name");
        all.put(KarteField.ORGANIZATION_NAME_KANA, "o.name_kana");
        all.put(KarteField.ORGANIZATION_NAME_EN, "o.name_en");
        all.put(KarteField.REPRESENTATIVE, "o.representative");
        all.put(KarteField.CITY, "o.city");
        all.put(KarteField.INVESTORS, "o.investors");
        all.put(KarteField.ORIGIN_INSTITUTION, "o.origin_institution");
        all.put(KarteField.CORPORATE_NUMBER, "o.corporate_number");
        all.put(KarteField.CONTACT_NAME, "c.contact_name");
        all.put(KarteField.CONTACT_EMAIL, "c.contact_email");
        all.put(KarteField.TITLE, "c.title");
        all.put(KarteField.LEGACY_NO, "c.legacy_no");
        all.put(KarteField.CASE_NO, "c.case_no");
        return all;
    }

    List<CaseText> read() throws SQLException {
        String cases = "c.status <> 'DRAFT' and c.id " + ids;
        each("select c.id, " + String.join(", ", FIELDS.values()) + " from consultation_case c join organization o on o.id = c.organization_id where " + cases, row -> {
            int column = 1;
            for (KarteField field : FIELDS.keySet()) {
                add(row.getLong(1), field, row.getString(++column));
            }
        });
        each("select p.case_id, p.product_name, p.product_summary, p.product_indication, p.product_competitors, p.generic_name, p.jmdn_code, p.icd10, p.target_market, p.price_image"
            + " from case_product p join consultation_case c on c.id = p.case_id where " + cases + " order by p.main desc, p.id", row -> {
                for (int column = 2; column <= 5; column++) {
                    add(row.getLong(1), KarteField.FURTHER_PRODUCTS, row.getString(column));
                }
                for (int detail = 0; detail < DETAILS.size(); detail++) {
                    add(row.getLong(1), DETAILS.get(detail), row.getString(6 + detail));
                }
            });
        lines(KarteField.PATENTS, 2, "p.case_id, r.number, r.applicants from case_product_patent" + OF_PRODUCT + cases + IN_PLACE);
        lines(KarteField.TRIALS, 1, "p.case_id, r.trial_id from case_product_trial" + OF_PRODUCT + cases + IN_PLACE);
        lines(KarteField.CONSULTATION_HISTORY, 1, "p.case_id, r.summary from case_product_talk" + OF_PRODUCT + cases + IN_PLACE);
        lines(KarteField.COLLABORATORS, 5, "r.case_id, r.name, r.organization, r.dept, r.name_kana, r.note from collaborator r join consultation_case c on c.id = r.case_id where "
            + cases + " order by r.position, r.id");
        support();
        each("select case_id, body from case_message where case_id " + ids + " order by id desc", row -> add(row.getLong(1), Readership.SHARED, 0, row.getString(2)));
        history();
        each("select d.case_id, d.id, v.name, d.title, d.description, t.content from document d join document_version v on v.document_id = d.id and v.version_no = d.newest"
            + " join consultation_case c on c.id = d.case_id left join document_text t on t.document_id = d.id where d.removed_at is null and v.scan in ('CLEAN', 'NOT_SCANNED')"
            + " and (d.tier < 3 or d.tier is null and coalesce(c.confidentiality, '') <> 'UNPUBLISHED_INVENTION') and " + cases + " order by d.id", row -> {
                for (int column = 3; column <= 6; column++) {
                    add(row.getLong(1), Readership.FILE, row.getLong(2), row.getString(column));
                }
            });
        return found;
    }

    private void support() throws SQLException {
        each("select case_id, supporter_id, released_at, applicant_text, internal_note, cancel_reason, place, attendees from support_record where case_id " + ids
            + " order by performed_on desc, id desc", row -> {
                boolean released = row.getString(3) != null;
                long caseId = row.getLong(1);
                long supporter = row.getLong(2);
                noted(caseId, supporter, released, row.getString(4));
                noted(caseId, supporter, false, row.getString(5));
                noted(caseId, supporter, false, row.getString(6));
                add(caseId, Readership.SHARED, 0, row.getString(7));
                add(caseId, Readership.SHARED, 0, row.getString(8));
            });
        each("select a.case_id, r.supporter_id, r.released_at, a.what from next_action a join support_record r on r.id = a.record_id where a.case_id " + ids
            + " order by a.id desc", row -> noted(row.getLong(1), row.getLong(2), row.getString(3) != null, row.getString(4)));
    }

    private void history() throws SQLException {
        each("select case_id, kind, note, why from case_event where case_id " + ids + " and (note is not null and kind in ('TRANSITION', 'DECLINE_PROPOSED', 'DECLINE_REFUSED',"
            + " 'DOCUMENT_HANDLED') or why is not null and kind = 'EDITED') order by id desc", row -> {
                long caseId = row.getLong(1);
                String note = row.getString(3);
                String why = row.getString(4);
                switch (row.getString(2)) {
                    case "EDITED" -> Readership.widest(Arrays.stream(String.valueOf(note).split(",")).map(KarteField::of).filter(Objects::nonNull).toList())
                        .ifPresent(readers -> add(caseId, readers, 0, why));
                    case "DOCUMENT_HANDLED" -> add(caseId, Readership.OFFICE, 0, note);
                    default -> add(caseId, Readership.SHARED, 0, note);
                }
            });
    }

    /** What is done with a row. */
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, Taking taking) throws SQLException {
        try (ResultSet rows = read.executeQuery(sql)) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    private void lines(KarteField field, int columns, String select) throws SQLException {
        each("select " + select, row -> {
            for (int column = 2; column <= columns + 1; column++) {
                add(row.getLong(1), field, row.getString(column));
            }
        });
    }

    private void noted(long caseId, long supporterId, boolean released, String text) {
        add(caseId, released ? Readership.SHARED : Readership.OFFICE, 0, text);
        if (!released && supporterId != 0) {
            add(caseId, Readership.OWN, supporterId, text);
        }
    }

    private void add(long caseId, KarteField field, String text) {
        Readership.of(field).ifPresent(readers -> add(caseId, readers, 0, text));
    }

    private void add(long caseId, Readership readers, long sourceId, String text) {
        if (!Text.isBlank(text)) {
            found.add(new CaseText(caseId, readers, sourceId, "", null, text));
        }
    }
}
