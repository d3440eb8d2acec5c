package org.banso.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.banso.consultation.Content;
import org.banso.consultation.FilingRules;
import org.banso.shared.BusinessException.Fault;

/**
 * The fields of the form in the order of its steps: where each stands, what list its codes come from, and how to read and
 * write it as text. Review, faults and the merging of two versions all go by this one table.
 */
public enum DraftField {
    title(1, null, f -> f.getMatter().getTitle(), (f, v) -> f.getMatter().setTitle(v)),
    consultationType(1, "consultationType", f -> f.getMatter().getConsultationType(), (f, v) -> f.getMatter().setConsultationType(v)),
    topics(1, "topic", f -> joined(f.getTopics()), (f, v) -> f.setTopics(new ArrayList<>(DraftForm.split(v)))),
    body(1, null, f -> f.getMatter().getBody(), (f, v) -> f.getMatter().setBody(v)),
    goal(1, null, f -> f.getMatter().getGoal(), (f, v) -> f.getMatter().setGoal(v)),
    wantedBy(1, null, f -> text(f.getMatter().getWantedBy()), (f, v) -> f.getMatter().setWantedBy(day(v))),
    confidentiality(1, "confidentiality", f -> f.getMatter().getConfidentiality(), (f, v) -> f.getMatter().setConfidentiality(v)),
    disclosureOn(1, null, f -> text(f.getMatter().getDisclosureOn()), (f, v) -> f.getMatter().setDisclosureOn(day(v))),
    productType(2, "productType", f -> f.getProduct().getType(), (f, v) -> f.getProduct().setType(v)),
    productName(2, null, f -> f.getProduct().getName(), (f, v) -> f.getProduct().setName(v)),
    productPhase(2, "phase", f -> f.getProduct().getPhase(), (f, v) -> f.getProduct().setPhase(v)),
    productSummary(2, null, f -> f.getProduct().getSummary(), (f, v) -> f.getProduct().setSummary(v)),
    productIndication(2, null, f -> f.getProduct().getIndication(), (f, v) -> f.getProduct().setIndication(v)),
    productCompetitors(2, null, f -> f.getProduct().getCompetitors(), (f, v) -> f.getProduct().setCompetitors(v)),
    organizationName(3, null, f -> f.getApplicant().getOrganizationName(), (f, v) -> f.getApplicant().setOrganizationName(v)),
    applicantType(3, "applicantType", f -> f.getApplicant().getApplicantType(), (f, v) -> f.getApplicant().setApplicantType(v)),
    contactName(3, null, f -> f.getApplicant().getContactName(), (f, v) -> f.getApplicant().setContactName(v)),
    contactEmail(3, null, f -> f.getApplicant().getContactEmail(), (f, v) -> f.getApplicant().setContactEmail(v)),
    contactPhone(3, null, f -> f.getApplicant().getContactPhone(), (f, v) -> f.getApplicant().setContactPhone(v)),
    preferredWays(3, "preferredWay", f -> joined(f.getWays()), (f, v) -> f.setWays(new ArrayList<>(DraftForm.split(v)))),
    excludedSupporters(3, null, f -> f.getMatter().getExcludedSupporters(), (f, v) -> f.getMatter().setExcludedSupporters(v)),
    howKnown(3, "howKnown", f -> f.getMatter().getHowKnown(), (f, v) -> f.getMatter().setHowKnown(v));

    private final int step;
    private final String list;
    private final Function<DraftForm, String> read;
    private final BiConsumer<DraftForm, String> write;

    DraftField(int step, String list, Function<DraftForm, String> read, BiConsumer<DraftForm, String> write) {
        this.step = step;
        this.list = list;
        this.read = read;
        this.write = write;
    }

    static List<DraftField> of(int step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }

    /** What keeps a form from being sent, in the order of the form; what stands in a list is chosen, not written. */
    static List<Fault> missing(Content content) {
        return FilingRules.faults(content, true).stream().sorted(Comparator.comparing(fault -> valueOf(fault.field())))
            .map(fault -> FilingRules.REQUIRED.equals(fault.key()) && valueOf(fault.field()).list != null ? new Fault(fault.field(), "common.choosePlease") : fault)
            .toList();
    }

    int step() {
        return step;
    }

    /** The code list of its values, or null for words and days. */
    String list() {
        return list;
    }

    boolean isDay() {
        return this == wantedBy || this == disclosureOn;
    }

    String labelKey() {
        return "portal.field." + name();
    }

    String in(DraftForm form) {
        return read.apply(form);
    }

    /**
     * Brings a newer version into a form that was begun on an older one: what only they changed is taken over, what only
     * I changed stays, and where both changed the same field mine stays too.
     */
    static Merged merge(DraftForm base, DraftForm theirs, DraftForm mine) {
        var taken = new ArrayList<DraftField>();
        var both = new ArrayList<DraftField>();
        for (DraftField field : values()) {
            String was = field.in(base);
            String now = field.in(theirs);
            String typed = field.in(mine);
            if (Objects.equals(was, now) || Objects.equals(now, typed)) {
                continue;
            }
            if (Objects.equals(was, typed)) {
                field.write.accept(mine, now);
                taken.add(field);
            } else {
                both.add(field);
            }
        }
        return new Merged(taken, both);
    }

    /** What a merge did: the fields taken over from the newer version, and those that both sides changed. */
    record Merged(List<DraftField> taken, List<DraftField> both) {
    }

    private static String joined(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : String.join(",", codes);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
