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
import org.banso.matching.gap.Gaps.Busy;
import org.banso.matching.gap.Gaps.Demand;
import org.banso.matching.gap.Gaps.Field;
import org.banso.matching.gap.Gaps.Recruit;
import org.banso.matching.gap.Gaps.Work;
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
        var asked = Map.of("IPO_MA", new Demand(1, 1), "IP", new Demand(1, 0), "CARE_TECH", new Demand(1, 0));
        List<Field> fields = Gaps.fields(List.of("IP", "CARE_TECH", "GLB_ASIA", "IPO_MA"), register, asked, TODAY);
        assertEquals(List.of(new Field("IPO_MA", List.of(), 1, 1), new Field("GLB_ASIA", List.of(), 0, 0), new Field("CARE_TECH", List.of(1L), 1, 0),
            new Field("IP", List.of(1L, 2L), 1, 0)), fields);
        assertEquals(List.of(true, true, true, false), fields.stream().map(Field::isThin).toList());
    }

    @Test
    void whoHasNoRoomForAFurtherCaseIsNamedTheMostOverloadedFirst() {
        var register = List.of(member(1, SupporterStatus.ACTIVE, 4, "IP"), member(2, SupporterStatus.ACTIVE, 2, "IP"), member(3, SupporterStatus.ACTIVE, 0, "IP"),
            member(4, SupporterStatus.ACTIVE, 6, "IP"), member(5, SupporterStatus.ACTIVE, 1, "IP"));
        var busy = Gaps.busy(register, Map.of(1L, new Work(1, 1), 2L, new Work(1, 2), 3L, new Work(0, 1), 4L, new Work(2, 0)));
        assertEquals(List.of(new Busy(2, 2, 4, 2), new Busy(3, 0, 2, 0), new Busy(1, 2, 2, 4)), busy);
        assertEquals(List.of(4, 2, 0), busy.stream().map(Busy::over).toList());
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
