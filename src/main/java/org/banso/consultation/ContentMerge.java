package org.banso.consultation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two people edit what was filed. What only one of them touched is joined; what both changed differently is told, so that
 * the second to save sees both texts and decides.
 */
public final class ContentMerge {
    /** A part both changed; the texts as stored, codes included. */
    public record Conflict(String field, String mine, String theirs) implements Serializable {
    }

    private record Part(String field, Function<Content, Object> read, BiConsumer<Content, Object> write) {
    }

    private static final List<Part> PARTS = List.of(
        text("organizationName", c -> c.applicant().getOrganizationName(), (c, v) -> c.applicant().setOrganizationName(v)),
        text("applicantType", c -> c.applicant().getApplicantType(), (c, v) -> c.applicant().setApplicantType(v)),
        text("contactName", c -> c.applicant().getContactName(), (c, v) -> c.applicant().setContactName(v)),
        text("contactEmail", c -> c.applicant().getContactEmail(), (c, v) -> c.applicant().setContactEmail(v)),
        text("contactPhone", c -> c.applicant().getContactPhone(), (c, v) -> c.applicant().setContactPhone(v)),
        text("consultationType", c -> c.matter().getConsultationType(), (c, v) -> c.matter().setConsultationType(v)),
        text("title", c -> c.matter().getTitle(), (c, v) -> c.matter().setTitle(v)),
        text("body", c -> c.matter().getBody(), (c, v) -> c.matter().setBody(v)),
        text("goal", c -> c.matter().getGoal(), (c, v) -> c.matter().setGoal(v)),
        new Part("wantedBy", c -> c.matter().getWantedBy(), (c, v) -> c.matter().setWantedBy((java.time.LocalDate) v)),
        text("preferredWays", c -> c.matter().getPreferredWays(), (c, v) -> c.matter().setPreferredWays(v)),
        text("confidentiality", c -> c.matter().getConfidentiality(), (c, v) -> c.matter().setConfidentiality(v)),
        new Part("disclosureOn", c -> c.matter().getDisclosureOn(), (c, v) -> c.matter().setDisclosureOn((java.time.LocalDate) v)),
        text("excludedSupporters", c -> c.matter().getExcludedSupporters(), (c, v) -> c.matter().setExcludedSupporters(v)),
        text("howKnown", c -> c.matter().getHowKnown(), (c, v) -> c.matter().setHowKnown(v)),
        text("productType", c -> c.product().getType(), (c, v) -> c.product().setType(v)),
        text("productName", c -> c.product().getName(), (c, v) -> c.product().setName(v)),
        text("productPhase", c -> c.product().getPhase(), (c, v) -> c.product().setPhase(v)),
        text("productSummary", c -> c.product().getSummary(), (c, v) -> c.product().setSummary(v)),
        text("productIndication", c -> c.product().getIndication(), (c, v) -> c.product().setIndication(v)),
        text("productCompetitors", c -> c.product().getCompetitors(), (c, v) -> c.product().setCompetitors(v)));

    /** Parts that an applicant fills in words of his own. */
    static final List<String> WORDS = List.of("body", "goal");

    private ContentMerge() {
    }

    /** The parts that both changed, each its own way, since {@code before}. */
    public static List<Conflict> conflicts(Content before, Content mine, Content theirs) {
        var found = new ArrayList<Conflict>();
        for (Part part : PARTS) {
            Object old = part.read().apply(before);
            Object my = part.read().apply(mine);
            Object their = part.read().apply(theirs);
            if (!Objects.equals(my, old) && !Objects.equals(their, old) && !Objects.equals(my, their)) {
                found.add(new Conflict(part.field(), shown(my), shown(their)));
            }
        }
        if (bothChanged(before.topics(), mine.topics(), theirs.topics())) {
            found.add(new Conflict("topics", String.join(",", mine.topics()), String.join(",", theirs.topics())));
        }
        return List.copyOf(found);
    }

    /** The parts that differ, by the names of their fields. */
    static List<String> changed(Content before, Content after) {
        var parts = PARTS.stream().filter(part -> !Objects.equals(part.read().apply(before), part.read().apply(after))).map(Part::field);
        return Stream.concat(parts, before.topics().equals(after.topics()) ? Stream.empty() : Stream.of("topics")).toList();
    }

    /** A new content: what I changed as I have it, everything else as the other left it. */
    public static Content joined(Content before, Content mine, Content theirs) {
        Content result = new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(),
            Set.copyOf(mine.topics().equals(before.topics()) ? theirs.topics() : mine.topics()));
        for (Part part : PARTS) {
            Object my = part.read().apply(mine);
            part.write().accept(result, Objects.equals(my, part.read().apply(before)) ? part.read().apply(theirs) : my);
        }
        return result;
    }

    /** The same words in objects of their own. */
    public static Content copy(Content content) {
        return joined(content, content, content);
    }

    private static boolean bothChanged(Set<String> old, Set<String> my, Set<String> their) {
        return !my.equals(old) && !their.equals(old) && !my.equals(their);
    }

    private static Part text(String field, Function<Content, String> read, BiConsumer<Content, String> write) {
        return new Part(field, read::apply, (content, value) -> write.accept(content, (String) value));
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
