package org.banso.consultation;

import static org.banso.shared.ThreeWay.part;
import static org.banso.shared.ThreeWay.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banso.shared.ThreeWay;

/** What was filed, part by part: how two corrections of it are joined, and what the history says of one. */
public final class ContentMerge {
    /** Every part of {@link Content} under the key of its {@link KarteField}. */
    public static final ThreeWay<Content> FILED = new ThreeWay<>(
        () -> new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), new LinkedHashSet<>()), List.of(
            text("organizationName", c -> c.applicant().getOrganizationName(), (c, v) -> c.applicant().setOrganizationName(v)),
            text("applicantType", c -> c.applicant().getApplicantType(), (c, v) -> c.applicant().setApplicantType(v)),
            text("contactName", c -> c.applicant().getContactName(), (c, v) -> c.applicant().setContactName(v)),
            text("contactEmail", c -> c.applicant().getContactEmail(), (c, v) -> c.applicant().setContactEmail(v)),
            text("contactPhone", c -> c.applicant().getContactPhone(), (c, v) -> c.applicant().setContactPhone(v)),
            text("consultationType", c -> c.matter().getConsultationType(), (c, v) -> c.matter().setConsultationType(v)),
            text("title", c -> c.matter().getTitle(), (c, v) -> c.matter().setTitle(v)),
            text("body", c -> c.matter().getBody(), (c, v) -> c.matter().setBody(v)),
            text("goal", c -> c.matter().getGoal(), (c, v) -> c.matter().setGoal(v)),
            part("wantedBy", LocalDate.class, c -> c.matter().getWantedBy(), (c, v) -> c.matter().setWantedBy(v)),
            text("preferredWays", c -> c.matter().getPreferredWays(), (c, v) -> c.matter().setPreferredWays(v)),
            text("confidentiality", c -> c.matter().getConfidentiality(), (c, v) -> c.matter().setConfidentiality(v)),
            part("disclosureOn", LocalDate.class, c -> c.matter().getDisclosureOn(), (c, v) -> c.matter().setDisclosureOn(v)),
            text("excludedSupporters", c -> c.matter().getExcludedSupporters(), (c, v) -> c.matter().setExcludedSupporters(v)),
            text("howKnown", c -> c.matter().getHowKnown(), (c, v) -> c.matter().setHowKnown(v)),
            text("productType", c -> c.product().getType(), (c, v) -> c.product().setType(v)),
            text("productName", c -> c.product().getName(), (c, v) -> c.product().setName(v)),
            text("productPhase", c -> c.product().getPhase(), (c, v) -> c.product().setPhase(v)),
            text("productSummary", c -> c.product().getSummary(), (c, v) -> c.product().setSummary(v)),
            text("productIndication", c -> c.product().getIndication(), (c, v) -> c.product().setIndication(v)),
            text("productCompetitors", c -> c.product().getCompetitors(), (c, v) -> c.product().setCompetitors(v)),
            new ThreeWay.Part<>("topics", c -> new TreeSet<>(c.topics()), ContentMerge::write)));

    /** Parts that an applicant fills in words of his own. */
    static final List<String> WORDS = List.of("body", "goal");

    /** Parts that name bodies and persons to whom a supporter may be tied. */
    static final Set<String> PARTIES = Set.of("organizationName", "contactEmail", "productCompetitors", "excludedSupporters");

    private ContentMerge() {
    }

    /** What of it this audience may read; every other part is empty. */
    static Content readable(Content content, Audience reader) {
        List<String> keys = Arrays.stream(KarteField.values()).filter(field -> field.readableBy(reader)).map(KarteField::key).toList();
        Content nothing = FILED.fresh();
        return FILED.only(keys).joined(nothing, content, nothing);
    }

    /** What a correction changed, for the history. */
    static List<FieldChange> changes(Content before, Content after) {
        return FILED.changed(before, after).stream().map(FieldChange::of).toList();
    }

    private static void write(Content content, Object topics) {
        ((Collection<?>) topics).forEach(topic -> content.topics().add((String) topic));
    }
}
