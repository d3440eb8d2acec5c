package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each filter alone and hundreds of combinations give what a plain loop over the same cases gives, and batches give what the list gives. */
class CaseFilterIT extends BansoIT {
    private static final int CASES = 60;
    private static final List<String> TYPES = List.of("GENERAL", "INFO", "MEETING");
    private static final List<String> TOPICS = List.of("REG", "IP", "FIN");
    private static final List<String> EXPERTISE = List.of("REG_DRUG", "IP", "CLIN");
    private static final List<String> PRODUCTS = List.of("DRUG", "DEVICE", "REGEN");
    private static final List<String> PHASES = List.of("IDEA", "BASIC", "FILING");
    private static final List<String> MODALITIES = List.of("CELL_IPS", "DTX", "ROBOT");
    private static final List<String> DISEASES = List.of("CANCER", "LIFESTYLE", "OTHER");
    private static final List<String> APPLICANTS = List.of("VENTURE", "SME", "INDIVIDUAL");
    private static final List<String> PREFECTURES = List.of("13", "27", "99");
    private static final List<String> CHANNELS = List.of("PORTAL", "TEL");
    private static final List<String> DESKS = List.of("MEDISO", "CARISO");
    private static final List<CaseStatus> STATUSES = List.of(CaseStatus.RECEIVED, CaseStatus.SCREENING, CaseStatus.IN_SUPPORT, CaseStatus.CLOSED);

    @Inject
    private Fixture fixture;
    @Inject
    private CaseListQueries lists;
    @Inject
    private RareCaseQueries rare;
    @Inject
    private Clock clock;

    private final Random dice = new Random(20_261_125);
    private final List<Stored> stored = new ArrayList<>();
    private final List<Long> owners = new ArrayList<>();
    private final List<Fixture.SupporterMade> supporters = new ArrayList<>();
    private long organization;
    private LocalDate today;

    /** What the oracle knows of a case. */
    private record Stored(long id, CaseStatus status, String type, Set<String> topics, Set<String> expertise, String product, String phase, String applicant,
                          String prefecture, String channel, String desk, Priority priority, Long owner, Instant received, LocalDate due, boolean counted,
                          boolean held, Long asked, boolean accepted, Set<String> modalities, Set<String> diseases) {
    }

    /** One condition as the application is asked and as the oracle judges. */
    private record Condition(String name, Consumer<CaseFilter.Builder> asked, Predicate<Stored> right) {
    }

    @BeforeEach
    void begin() {
        today = Jst.today(clock);
        organization = fixture.organization();
        IntStream.range(0, 2).forEach(i -> owners.add(fixture.person(Role.OFFICE_STAFF).accountId()));
        IntStream.range(0, 2).forEach(i -> supporters.add(fixture.supporter("IP")));
        IntStream.range(0, CASES).forEach(i -> stored.add(store(i)));
        as(fixture.person(Role.OFFICE_STAFF));
    }

    private Stored store(int number) {
        var one = new Stored(fixture.caseIn(any(STATUSES), organization), any(STATUSES), any(TYPES), some(TOPICS), some(EXPERTISE), maybe(PRODUCTS), maybe(PHASES),
            any(APPLICANTS), maybe(PREFECTURES), any(CHANNELS), any(DESKS), any(List.of(Priority.values())), maybe(owners),
            // Several come in the same moment, so that only the id decides between them.
            clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(number / 3 * 20L, ChronoUnit.DAYS), dice.nextBoolean() ? today.plusDays(dice.nextInt(9) - 4L) : null,
            dice.nextInt(4) > 0, dice.nextBoolean(), dice.nextBoolean() ? any(supporters).id() : null, dice.nextBoolean(), some(MODALITIES), some(DISEASES));
        fixture.update("update consultation_case set status = ?, consultation_type = ?, product_type = ?, product_phase = ?, applicant_type = ?, prefecture = ?,"
                + " channel = ?, desk = ?, priority = ?, owner_account_id = ?, received_at = ?, received_fy = ?, due_on = ?, counted = ?, organization_name = ?, closed_at = null where id = ?",
            one.status().name(), one.type(), one.product(), one.phase(), one.applicant(), one.prefecture(), one.channel(), one.desk(), one.priority().name(),
            one.owner(), LocalDateTime.ofInstant(one.received(), ZoneOffset.UTC), FiscalYear.of(one.received()).year(), one.due(), one.counted(),
            "㈱" + "𠮷髙ﾊﾝ".substring(0, 2 + 2 * dice.nextInt(2)), one.id());
        fixture.update("delete from case_topic where case_id = ?", one.id());
        one.topics().forEach(topic -> fixture.update("insert into case_topic (case_id, topic) values (?, ?)", one.id(), topic));
        one.expertise().forEach(code -> fixture.update("insert into case_expertise (case_id, code) values (?, ?)", one.id(), code));
        fixture.insert("insert into support_record (case_id, kind, status, performed_on, method, created_at) values (?, 'INFO', ?, ?, 'TEL', current_timestamp)",
            one.id(), one.held() ? "HELD" : "PLANNED", today);
        for (String table : List.of("case_product_modality", "case_product_disease")) {
            fixture.update("delete from " + table + " where case_product_id in (select id from case_product where case_id = ?)", one.id());
        }
        fixture.update("delete from case_product where case_id = ?", one.id());
        product(one.id(), true, one.modalities(), one.diseases());
        product(one.id(), false, some(MODALITIES), some(DISEASES)); // what a further product is tells nothing of the case
        if (one.asked() != null) {
            fixture.cleared(one.id(), one.asked());
            fixture.insert("insert into assignment (case_id, supporter_id, role, state, expertise, coi_status, asked_at) values (?, ?, 'LEAD', ?, 'IP', 'CLEAR', current_timestamp)",
                one.id(), one.asked(), one.accepted() ? "ACCEPTED" : "DECLINED");
        }
        return one;
    }

    private void product(long caseId, boolean main, Set<String> modalities, Set<String> diseases) {
        long product = fixture.insert("insert into case_product (case_id, main) values (?, ?)", caseId, main);
        modalities.forEach(code -> fixture.update("insert into case_product_modality (case_product_id, code) values (?, ?)", product, code));
        diseases.forEach(code -> fixture.update("insert into case_product_disease (case_product_id, code) values (?, ?)", product, code));
    }

    private List<Condition> conditions() {
        String type = any(TYPES);
        Set<String> topics = atLeastOne(TOPICS);
        Set<String> expertise = atLeastOne(EXPERTISE);
        Set<String> products = atLeastOne(PRODUCTS);
        boolean nothingToo = dice.nextBoolean();
        String phase = any(PHASES);
        Set<String> modalities = atLeastOne(MODALITIES);
        Set<String> diseases = atLeastOne(DISEASES);
        String applicant = any(APPLICANTS);
        Set<String> prefectures = atLeastOne(PREFECTURES);
        String channel = any(CHANNELS);
        String desk = any(DESKS);
        Set<CaseStatus> statuses = EnumSet.of(any(STATUSES), CaseStatus.SCREENING);
        Long owner = any(owners);
        boolean free = dice.nextBoolean();
        Long supporter = any(supporters).id();
        CaseHelp help = any(List.of(CaseHelp.values()));
        LocalDate from = today.minusDays(dice.nextInt(300));
        LocalDate to = from.plusDays(dice.nextInt(200));
        int year = FiscalYear.current(clock).year() - dice.nextInt(2);
        boolean yes = dice.nextBoolean();
        var codesOfProducts = new HashSet<>(products);
        if (nothingToo) {
            codesOfProducts.add(CaseFilter.NONE);
        }
        return List.of(
            new Condition("type", f -> f.code(CaseCode.CONSULTATION_TYPE, type), c -> c.type().equals(type)),
            new Condition("topics", f -> f.codes(CaseCode.TOPIC, topics), c -> c.topics().stream().anyMatch(topics::contains)),
            new Condition("expertise", f -> f.codes(CaseCode.EXPERTISE, expertise), c -> c.expertise().stream().anyMatch(expertise::contains)),
            new Condition("products", f -> f.codes(CaseCode.PRODUCT_TYPE, codesOfProducts), c -> c.product() == null ? nothingToo : products.contains(c.product())),
            new Condition("phase", f -> f.code(CaseCode.PHASE, phase), c -> phase.equals(c.phase())),
            new Condition("modalities", f -> f.codes(CaseCode.MODALITY, modalities), c -> c.modalities().stream().anyMatch(modalities::contains)),
            new Condition("diseases", f -> f.codes(CaseCode.DISEASE_AREA, diseases), c -> c.diseases().stream().anyMatch(diseases::contains)),
            new Condition("applicant", f -> f.code(CaseCode.APPLICANT_TYPE, applicant), c -> applicant.equals(c.applicant())),
            new Condition("prefectures", f -> f.codes(CaseCode.PREFECTURE, prefectures), c -> c.prefecture() != null && prefectures.contains(c.prefecture())),
            new Condition("channel", f -> f.code(CaseCode.CHANNEL, channel), c -> channel.equals(c.channel())),
            new Condition("desk", f -> f.code(CaseCode.DESK, desk), c -> desk.equals(c.desk())),
            new Condition("statuses", f -> f.statuses(statuses), c -> statuses.contains(c.status())),
            new Condition("owner", f -> f.owner(owner).free(free), c -> c.owner() == null ? free : c.owner().equals(owner)),
            new Condition("nobody", f -> f.owners(Set.of()).free(true), c -> c.owner() == null),
            new Condition("supporter", f -> f.supporter(supporter, help), c -> supporter.equals(c.asked()) && (help == CaseHelp.ASKED || c.accepted())),
            new Condition("days", f -> f.received(from, to), c -> !Jst.day(c.received()).isBefore(from) && !Jst.day(c.received()).isAfter(to)),
            new Condition("year", f -> f.fiscalYear(year), c -> FiscalYear.of(c.received()).year() == year),
            new Condition("priority", f -> f.priority(Priority.HIGH), c -> c.priority() == Priority.HIGH),
            new Condition("overdue", f -> f.overdue(today), c -> c.due() != null && c.due().isBefore(today)),
            new Condition("recorded", f -> f.recorded(yes), c -> c.held() == yes),
            new Condition("counted", f -> f.counted(yes), c -> c.counted() == yes),
            new Condition("open", f -> f.open(true), c -> c.status().isOpen()),
            new Condition("asked", f -> f.asked(CaseAsked.ACCEPTED), c -> c.asked() != null && c.accepted()),
            new Condition("nobody asked", f -> f.asked(CaseAsked.NOBODY), c -> c.asked() == null || !c.accepted()));
    }

    @Test
    void eachFilterAloneAndAnyTogetherFindWhatALoopFinds() {
        for (Condition one : conditions()) {
            check(List.of(one));
        }
        for (int i = 0; i < 150; i++) {
            var some = new ArrayList<>(conditions());
            Collections.shuffle(some, dice);
            check(some.subList(0, 2 + dice.nextInt(3)).stream().filter(one -> !one.name().startsWith("nobody")).toList());
        }
    }

    private void check(List<Condition> conditions) {
        var asked = CaseFilter.with().organization(organization);
        conditions.forEach(one -> one.asked().accept(asked));
        List<Long> right = stored.stream().filter(c -> conditions.stream().allMatch(one -> one.right().test(c)))
            .sorted(Comparator.comparing(Stored::received).thenComparing(Stored::id).reversed()).map(Stored::id).toList();
        String what = conditions.stream().map(Condition::name).toList().toString();
        List<Long> found = Stream.of(1, 2).flatMap(page -> lists.list(asked.build(), CaseOrder.LATEST, page).rows().stream()).map(CaseRow::id).toList();
        assertEquals(right, found, what);
        // So few cases are named by the table that has the condition; where that is common, each case is asked.
        assertEquals(right, Stream.of(1, 2).flatMap(page -> lists.list(asked.build(), CaseOrder.LATEST, page, 0).rows().stream()).map(CaseRow::id).toList(), "walked: " + what);
        assertEquals(right.size(), lists.count(asked.build(), CASES + 1), what);
    }

    @Test
    void fewCasesOfAConditionElsewhereAreNamedAndMoreAreNot() {
        long supporter = supporters.get(0).id();
        List<Long> asked = stored.stream().filter(c -> c.asked() != null && c.asked() == supporter).map(Stored::id).sorted().toList();
        CaseFilter filter = CaseFilter.with().supporter(supporter, CaseHelp.ASKED).build();
        assertEquals(asked, rare.few(filter, asked.size()).orElseThrow().caseIds().stream().sorted().toList(), "so many are few");
        assertEquals(Optional.empty(), rare.few(filter, asked.size() - 1), "one more are not");
        for (int few : List.of(asked.size(), asked.size() - 1)) {
            assertEquals(asked, lists.list(filter, CaseOrder.LATEST, 1, few).rows().stream().map(CaseRow::id).sorted().toList());
        }
        CaseFilter commonFirst = CaseFilter.with().codes(CaseCode.TOPIC, TOPICS).supporter(supporter, CaseHelp.ASKED).build();
        assertEquals(asked, rare.few(commonFirst, asked.size()).orElseThrow().caseIds().stream().sorted().toList(), "of several, the rare one");
        assertEquals(List.of(), rare.few(CaseFilter.with().code(CaseCode.TOPIC, "NOBODY_HAS_IT").build(), 0).orElseThrow().caseIds());
        assertTrue(lists.list(CaseFilter.with().code(CaseCode.TOPIC, "NOBODY_HAS_IT").build(), CaseOrder.LATEST, 1).isEmpty());
        assertEquals(Optional.empty(), rare.few(CaseFilter.with().organization(organization).build(), CASES), "nothing elsewhere, nothing to look up");
    }

    @Test
    void aNameIsFoundInAnySpelling() {
        long spelled = fixture.organization();
        fixture.update("update organization set name = '株式会社髙﨑メディカル%', name_key = ? where id = ?", Names.organizationKey("株式会社髙﨑メディカル%"), spelled);
        long id = fixture.caseIn(CaseStatus.RECEIVED, spelled);
        for (String typed : List.of("高崎メディカル", "㈱髙﨑ﾒﾃﾞｨｶﾙ", "メディカル%", "　髙崎 メディカル　")) {
            assertEquals(List.of(id), lists.list(CaseFilter.with().organizationName(typed).build(), CaseOrder.LATEST, 1).rows().stream().map(CaseRow::id).toList(), typed);
        }
        for (String hostile : List.of("メディカル_", "' or '1'='1", "%%%", "!", "高崎メディカル\\")) {
            assertTrue(lists.list(CaseFilter.with().organization(spelled).organizationName(hostile).build(), CaseOrder.LATEST, 1).isEmpty(), hostile);
        }
    }

    @Test
    void batchesWalkTheWholeListInEveryOrderAndHoldNoMoreThanAsked() {
        var filter = CaseFilter.with().organization(organization).build();
        for (CaseSort sort : CaseSort.values()) {
            for (CaseOrder order : List.of(sort.usual(), sort.usual().reversed())) {
                List<Long> listed = Stream.of(1, 2).flatMap(page -> lists.list(filter, order, page).rows().stream()).map(CaseRow::id).toList();
                var walked = new ArrayList<Long>();
                CasePosition after = null;
                do {
                    CaseBatch batch = lists.batch(filter, order, after, 7);
                    assertTrue(batch.rows().size() <= 7);
                    batch.rows().forEach(row -> walked.add(row.id()));
                    after = batch.next();
                } while (after != null);
                assertEquals(listed, walked, order.toString());
                assertEquals(sort == CaseSort.DUE ? stored.stream().filter(c -> c.due() != null).count() : CASES, walked.size());
            }
        }
    }

    @Test
    void aBatchHoldsWhatTheKarteHolds() {
        CaseBatch batch = lists.batch(CaseFilter.with().organization(organization).build(), CaseOrder.LATEST, null, CASES);
        assertEquals(CASES, batch.rows().size());
        assertEquals(null, batch.next());
        for (KarteView row : batch.rows()) {
            Stored known = stored.stream().filter(c -> c.id() == row.id()).findFirst().orElseThrow();
            assertEquals(known.topics(), row.topics());
            assertEquals(known.expertise(), row.expertise());
            assertEquals("内容です。𠮷野家", row.matter().getBody());
            assertNotNull(row.times().receivedAt());
        }
        assertFalse(lists.batch(CaseFilter.with().organization(organization).build(), CaseOrder.LATEST, null, 0).rows().isEmpty(), "one at least");
        Who supporter = supporters.get(0).who();
        as(supporter);
        assertThrows(NotAllowed.class, () -> lists.batch(CaseFilter.ALL, CaseOrder.LATEST, null, 10));
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    private <T> T maybe(List<T> all) {
        return dice.nextInt(4) == 0 ? null : any(all);
    }

    private Set<String> some(List<String> all) {
        var chosen = new HashSet<String>();
        all.stream().filter(one -> dice.nextBoolean()).forEach(chosen::add);
        return chosen;
    }

    private Set<String> atLeastOne(List<String> all) {
        var chosen = some(all);
        chosen.add(any(all));
        return chosen;
    }
}
