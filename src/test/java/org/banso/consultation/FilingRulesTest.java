package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What must be there before a consultation is sent, and how long it may be: every required field, every limit. */
class FilingRulesTest {
    private static final Map<String, BiConsumer<Content, String>> REQUIRED = Map.ofEntries(
        Map.entry("consultationType", (c, v) -> c.matter().setConsultationType(v)), Map.entry("title", (c, v) -> c.matter().setTitle(v)),
        Map.entry("body", (c, v) -> c.matter().setBody(v)), Map.entry("confidentiality", (c, v) -> c.matter().setConfidentiality(v)),
        Map.entry("howKnown", (c, v) -> c.matter().setHowKnown(v)), Map.entry("productType", (c, v) -> c.product().setType(v)),
        Map.entry("productName", (c, v) -> c.product().setName(v)), Map.entry("productPhase", (c, v) -> c.product().setPhase(v)),
        Map.entry("organizationName", (c, v) -> c.applicant().setOrganizationName(v)), Map.entry("applicantType", (c, v) -> c.applicant().setApplicantType(v)),
        Map.entry("contactName", (c, v) -> c.applicant().setContactName(v)), Map.entry("contactEmail", (c, v) -> c.applicant().setContactEmail(v)));
    private static final Map<String, Integer> LIMITS = Map.of("title", 100, "body", 4000, "goal", 1000, "excludedSupporters", 500,
        "productName", 100, "productSummary", 1000, "productIndication", 500, "productCompetitors", 500, "contactName", 60);

    private static Content complete() {
        Content content = new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), Set.of("REG"));
        REQUIRED.forEach((field, set) -> set.accept(content, "contactEmail".equals(field) ? "a@b.example" : "X"));
        return content;
    }

    private static void set(Content content, String field, String value) {
        switch (field) {
            case "goal" -> content.matter().setGoal(value);
            case "excludedSupporters" -> content.matter().setExcludedSupporters(value);
            case "productSummary" -> content.product().setSummary(value);
            case "productIndication" -> content.product().setIndication(value);
            case "productCompetitors" -> content.product().setCompetitors(value);
            default -> REQUIRED.get(field).accept(content, value);
        }
    }

    private static Set<String> fields(Content content, boolean consent) {
        var fields = new HashSet<String>();
        FilingRules.faults(content, consent).stream().map(Fault::field).forEach(fields::add);
        return fields;
    }

    @Example
    void aCompleteFormMayBeSent() {
        assertTrue(FilingRules.faults(complete(), true).isEmpty());
        assertEquals(Set.of("consent"), fields(complete(), false));
    }

    @Property(tries = 200)
    void exactlyWhatIsMissingIsTold(@ForAll("someRequired") Set<String> missing, @ForAll("nothingToRead") String nothing) {
        Content content = complete();
        missing.forEach(field -> set(content, field, nothing));
        assertEquals(missing, fields(content, true));
    }

    @Property(tries = 100)
    void limitsCountCharactersAsPeopleDo(@ForAll("limited") String field, @ForAll("letters") String letter) {
        int max = LIMITS.get(field);
        Content content = complete();
        set(content, field, letter.repeat(max));
        assertFalse(fields(content, true).contains(field), field + " of " + max);
        set(content, field, letter.repeat(max + 1));
        assertEquals(Set.of(field), fields(content, true));
        assertTrue(FilingRules.lengths(content).stream().anyMatch(fault -> field.equals(fault.field())), "a draft may not be longer either");
    }

    @Example
    void noTopicAndTooManyTopics() {
        Content none = new Content(complete().applicant(), complete().matter(), complete().product(), Set.of());
        assertEquals(Set.of("topics"), fields(none, true));
        Content six = new Content(complete().applicant(), complete().matter(), complete().product(), Set.of("REG", "RND", "IP", "FIN", "MGT", "MKT"));
        assertEquals(Set.of("topics"), fields(six, true));
    }

    @Example
    void anEmptyDraftIsFine() {
        assertTrue(FilingRules.lengths(Content.empty()).isEmpty());
    }

    @Example
    void addressesAndNumbersMustBeWellFormed() {
        Content content = complete();
        content.applicant().setContactEmail("not an address");
        content.applicant().setContactPhone("12");
        assertEquals(Set.of("contactEmail", "contactPhone"), fields(content, true));
    }

    @Example
    void aPublicationBeforeAnyFilingIsWorthAWarning() {
        LocalDate today = LocalDate.of(2026, 10, 5);
        Consultation matter = new Consultation();
        matter.setConfidentiality("UNPUBLISHED_INVENTION");
        assertFalse(FilingRules.disclosureComesSoon(matter, today));
        matter.setDisclosureOn(today.plusMonths(3).minusDays(1));
        assertTrue(FilingRules.disclosureComesSoon(matter, today));
        matter.setDisclosureOn(today.plusMonths(3));
        assertFalse(FilingRules.disclosureComesSoon(matter, today));
        matter.setDisclosureOn(today);
        matter.setConfidentiality("NONE");
        assertFalse(FilingRules.disclosureComesSoon(matter, today));
    }

    @Property(tries = 200)
    void settlingTwiceChangesNothingMore(@ForAll String body, @ForAll String title) {
        Content content = complete();
        content.matter().setBody(body);
        content.matter().setTitle(title);
        Content once = FilingText.settled(content);
        Content twice = FilingText.settled(once);
        assertEquals(once.matter().getBody(), twice.matter().getBody());
        assertEquals(once.matter().getTitle(), twice.matter().getTitle());
        assertEquals(Text.cleanOrNull(body), once.matter().getBody());
    }

    @Provide
    Arbitrary<Set<String>> someRequired() {
        return Arbitraries.of(REQUIRED.keySet()).set().ofMinSize(0).ofMaxSize(REQUIRED.size());
    }

    @Provide
    Arbitrary<String> nothingToRead() {
        return Arbitraries.of("", " ", "　", "\n\t", "\u200B").injectNull(0.3);
    }

    @Provide
    Arbitrary<String> limited() {
        return Arbitraries.of(LIMITS.keySet());
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("a", "あ", "𠮷", "🧬", "ﾊ");
    }
}
