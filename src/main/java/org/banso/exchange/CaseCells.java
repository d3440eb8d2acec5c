package org.banso.exchange;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.shared.Text;

/** What the karte itself holds, field by field, as values that are yet to be put into words. */
final class CaseCells {
    private static final Map<KarteField, Function<KarteView, Object>> VALUES = new EnumMap<>(Map.ofEntries(
        entry(KarteField.CASE_NO, KarteView::caseNo),
        entry(KarteField.RECEIVED_AT, karte -> karte.times().receivedAt()),
        entry(KarteField.CONSULTED_ON, KarteView::consultedOn),
        entry(KarteField.CHANNEL, KarteView::channel),
        entry(KarteField.DESK, KarteView::desk),
        entry(KarteField.STATUS, KarteView::status),
        entry(KarteField.CONSULTATION_TYPE, karte -> karte.matter().getConsultationType()),
        entry(KarteField.TOPICS, KarteView::topics),
        entry(KarteField.TITLE, karte -> karte.matter().getTitle()),
        entry(KarteField.BODY, karte -> karte.matter().getBody()),
        entry(KarteField.GOAL, karte -> karte.matter().getGoal()),
        entry(KarteField.WANTED_BY, karte -> karte.matter().getWantedBy()),
        entry(KarteField.PREFERRED_WAYS, karte -> split(karte.matter().getPreferredWays())),
        entry(KarteField.CONFIDENTIALITY, karte -> karte.matter().getConfidentiality()),
        entry(KarteField.DISCLOSURE_ON, karte -> karte.matter().getDisclosureOn()),
        entry(KarteField.EXCLUDED_SUPPORTERS, karte -> karte.matter().getExcludedSupporters()),
        entry(KarteField.HOW_KNOWN, karte -> karte.matter().getHowKnown()),
        entry(KarteField.PREVIOUS_CASE, KarteView::previousNo),
        entry(KarteField.OWNER, KarteView::ownerName),
        entry(KarteField.PRIORITY, karte -> karte.office().priority()),
        entry(KarteField.OFFICE_MEMO, karte -> karte.office().memo()),
        entry(KarteField.EXPERTISE, KarteView::expertise),
        entry(KarteField.CLOSE_REASON, karte -> karte.closeReason() == null ? null : karte.closeReason().name()),
        entry(KarteField.ORGANIZATION_NAME, karte -> karte.applicant().getOrganizationName()),
        entry(KarteField.APPLICANT_TYPE, karte -> karte.applicant().getApplicantType()),
        entry(KarteField.CONTACT_NAME, karte -> karte.applicant().getContactName()),
        entry(KarteField.CONTACT_EMAIL, karte -> karte.applicant().getContactEmail()),
        entry(KarteField.CONTACT_PHONE, karte -> karte.applicant().getContactPhone()),
        entry(KarteField.PRODUCT_TYPE, karte -> karte.product().getType()),
        entry(KarteField.PRODUCT_NAME, karte -> karte.product().getName()),
        entry(KarteField.PRODUCT_PHASE, karte -> karte.product().getPhase()),
        entry(KarteField.PRODUCT_SUMMARY, karte -> karte.product().getSummary()),
        entry(KarteField.PRODUCT_INDICATION, karte -> karte.product().getIndication()),
        entry(KarteField.PRODUCT_COMPETITORS, karte -> karte.product().getCompetitors())));

    private CaseCells() {
    }

    static Set<KarteField> fields() {
        return Collections.unmodifiableSet(VALUES.keySet());
    }

    /** The value of one of {@link #fields}; null when there is none. */
    static Object value(KarteField field, KarteView karte) {
        return VALUES.get(field).apply(karte);
    }

    static List<String> split(String codes) {
        return Text.isBlank(codes) ? List.of() : Arrays.asList(codes.split(","));
    }
}
