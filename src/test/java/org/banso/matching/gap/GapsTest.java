package org.banso.matching.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.matching.batch.BatchProblem;
import org.banso.matching.batch.BatchProblem.Helper;
import org.banso.matching.batch.BatchProblem.Offer;
import org.banso.matching.batch.BatchProblem.Waiting;
import org.banso.matching.batch.BatchProblem.Wishes;
import org.banso.matching.gap.Gaps.Asked;
import org.banso.matching.gap.Gaps.Field;
import org.banso.matching.gap.Gaps.Overload;
import org.banso.matching.gap.Gaps.Recruit;
import org.banso.supporter.Coverage;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Wishes PLAIN = new Wishes(0, 0, 1);

    private static PoolMember member(long id, SupporterStatus status, int hours, String... codes) {
        var term = new Term();
        term.setFrom(TODAY.minusYears(1));
        term.setTo(TODAY.plusYears(1));
        term.setNdaSignedOn(TODAY.minusYears(1));
        term.setNdaExpiresOn(TODAY.plusYears(1));
        return new PoolMember(id, "S" + id, id, "𠮷野 " + id, "ヨシノ", "Yoshino", "a@b.example", Employment.PART_TIME, status, hours, new Coverage(), term,
            List.of(codes).stream().map(code -> new PoolMember.Skill(code, 2, 5, null)).toList(), List.of(), List.of());
    }

    @Test
    void fieldsWithOneHolderOrNoneStandFirstAndWhoIsGoneHoldsNothing() {
        var register = List.of(member(1, SupporterStatus.ACTIVE, 8, "IP", "CARE_TECH"), member(2, SupporterStatus.ACTIVE, 8, "IP"),
            member(3, SupporterStatus.SUSPENDED, 8, "IPO_MA"));
        var history = List.of(new Asked(1, List.of("IPO_MA", "IP"), List.of("IP")), new Asked(2, List.of("CARE_TECH"), List.of("CARE_TECH")));
        List<Field> fields = Gaps.fields(List.of("IP", "CARE_TECH", "GLB_ASIA", "IPO_MA"), register, history, TODAY);
        assertEquals(List.of(new Field("IPO_MA", List.of(), 1, 1), new Field("GLB_ASIA", List.of(), 0, 0), new Field("CARE_TECH", List.of(1L), 1, 0),
            new Field("IP", List.of(1L, 2L), 1, 0)), fields);
        assertEquals(List.of(true, true, true, false), fields.stream().map(Field::isThin).toList());
    }

    @Test
    void whoHasMoreWorkThanHoursIsNamed() {
        var register = List.of(member(1, SupporterStatus.ACTIVE, 4, "IP"), member(2, SupporterStatus.ACTIVE, 2, "IP"), member(3, SupporterStatus.ACTIVE, 0, "IP"));
        assertEquals(List.of(new Overload(2, 3, 6, 2), new Overload(3, 1, 2, 0)), Gaps.overloaded(register, Map.of(1L, 2, 2L, 3, 3L, 1)));
    }

    @Test
    void casesThatFoundNobodyAreNamed() {
        var none = new Asked(4, List.of("IP"), List.of());
        assertEquals(List.of(none), Gaps.unmet(List.of(new Asked(9, List.of("IP", "QMS"), List.of("IP")), none, new Asked(5, List.of(), List.of()))));
    }

    /** The one holder of IP also is the one holder of LICENSE: a newcomer for either frees him for the other. */
    @Test
    void aNewcomerAlsoCountsWhereHeFreesSomebody() {
        var cases = List.of(new Waiting(1, List.of("IP"), 0), new Waiting(2, List.of("LICENSE"), 0), new Waiting(3, List.of("GLB_ASIA"), 0),
            new Waiting(4, List.of("GLB_ASIA"), 0), new Waiting(5, List.of("QMS"), 0));
        var problem = new BatchProblem(cases, List.of(new Helper(1, 1), new Helper(2, 1)),
            List.of(new Offer(1, "IP", 1, 900), new Offer(2, "LICENSE", 1, 900), new Offer(5, "QMS", 2, 10)), List.of(), PLAIN);
        assertEquals(List.of(new Recruit("GLB_ASIA", 2), new Recruit("IP", 1), new Recruit("LICENSE", 1)),
            Gaps.recruits(problem, List.of("IP", "LICENSE", "GLB_ASIA", "QMS", "CMC"), 3));
        assertEquals(List.of(), Gaps.recruits(problem, List.of("IP"), 0));
    }

    @Property(tries = 60)
    void aNewcomerServesNoMoreThanHeTakesAndNoMoreThanIsLacking(@ForAll long seed) {
        var random = new Random(seed);
        List<String> codes = List.of("IP", "QMS", "CMC");
        var cases = new ArrayList<Waiting>();
        var offers = new ArrayList<Offer>();
        for (int c = 0; c < 6; c++) {
            String code = codes.get(random.nextInt(3));
            cases.add(new Waiting(c, List.of(code), 0));
            for (int h = 0; h < 2; h++) {
                if (random.nextBoolean()) {
                    offers.add(new Offer(c, code, h, random.nextInt(1001)));
                }
            }
        }
        int taken = random.nextInt(4);
        var problem = new BatchProblem(cases, List.of(new Helper(0, 1), new Helper(1, 2)), offers, List.of(), PLAIN);
        for (Recruit recruit : Gaps.recruits(problem, codes, taken)) {
            assertTrue(recruit.more() <= taken && recruit.more() <= cases.stream().filter(c -> c.places().contains(recruit.code())).count(), recruit.toString());
        }
    }
}
