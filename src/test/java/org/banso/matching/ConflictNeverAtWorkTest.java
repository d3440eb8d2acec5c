package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.matching.CaseParties.Invention;
import org.banso.matching.CaseParties.Partner;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.PoolMember;

/**
 * Random registers, cases and days: whatever is asked, answered, declared, named, dismissed and in whichever order, after each step
 * nobody is at work whom the rules block. A thousand lives of a thousand steps each are a million assignments looked at.
 */
class ConflictNeverAtWorkTest {
    private static final List<String> BODIES = List.of("㈱𠮷野製作所", "東都大学", "東都大学 医学部", "オリオン光学", "さくらｷｬﾋﾟﾀﾙ株式会社", "北の病院", "ABC Therapeutics Inc.", "治験受託ﾊﾝｶｸ㈱");
    private static final List<String> ROLES = List.of("JOINT_RESEARCH", "INVENTOR", "CLINICAL_SITE", "INVESTOR", "ADVISOR", "SPONSOR", "CRO", "STUDY_VENDOR", "NEGOTIATION");
    private static final int STEPS = 1000;
    private static final int SUPPORTERS = 4;

    private Random dice;
    private LocalDate today;
    private List<PoolMember> register;
    private CaseParties parties;
    private CaseBodies bodies;
    private List<Assignment> assignments;

    @Property(tries = 250)
    void a28_nobodyWorksBesideABlock(@ForAll long seed) {
        dice = new Random(seed);
        today = TODAY;
        register = new ArrayList<>();
        assignments = new ArrayList<>();
        name(List.of());
        for (int i = 0; i < SUPPORTERS; i++) {
            register.add(somebody(i));
            assignments.add(new Assignment(1, i));
        }
        for (int step = 0; step < STEPS; step++) {
            act(dice.nextInt(SUPPORTERS));
            for (int i = 0; i < SUPPORTERS; i++) {
                Assignment one = assignments.get(i);
                boolean blocked = ConflictRules.blocked(ConflictRules.findings(register.get(i), bodies, today));
                assertFalse(one.state() == AssignmentState.ACCEPTED && (blocked || !one.conflict().opens()), () -> "seed " + seed + " on " + today);
            }
        }
    }

    private void act(int who) {
        Assignment one = assignments.get(who);
        switch (dice.nextInt(8)) {
            case 0, 1 -> ask(who);
            case 2, 3 -> answer(who);
            case 4 -> judge(one, register.get(who));
            case 5 -> {
                register.set(who, somebody(who));
                weigh(who);
            }
            case 6 -> {
                name(dice.nextInt(3) == 0 ? dismissals() : parties.dismissed());
                weighAll();
            }
            default -> {
                today = today.plusDays(dice.nextInt(200));
                weighAll();
            }
        }
    }

    private void ask(int who) {
        Assignment one = assignments.get(who);
        if ((one.state() == null || one.mayBeAskedAgain(today)) && !ConflictRules.blocked(ConflictRules.findings(register.get(who), bodies, today))) {
            one.ask(new Assignment.Asking(SupportRole.LEAD, List.of("IP"), 10L + who, 1, now(), today.plusDays(7), 50, ""));
        }
    }

    private void answer(int who) {
        Assignment one = assignments.get(who);
        if (one.state() == null || one.stateOn(today) != AssignmentState.ASKED || one.awaitsReview()) {
            return;
        }
        List<Finding> findings = ConflictRules.findings(register.get(who), bodies, today);
        boolean declares = dice.nextInt(4) == 0;
        Verdict verdict = ConflictRules.blocked(findings) ? Verdict.CLOSE : declares || !findings.isEmpty() ? Verdict.REVIEW : Verdict.OPEN;
        one.accept(declares ? List.of("COI_FEES") : List.of(), null, verdict, true, now(), today);
    }

    private void judge(Assignment one, PoolMember member) {
        if (one.state() == null || !one.awaitsReview()) {
            return;
        }
        List<Finding> findings = ConflictRules.findings(member, bodies, today);
        ConflictStatus word = ConflictRules.blocked(findings) || dice.nextInt(3) == 0 ? ConflictStatus.BLOCKED : ConflictStatus.CLEAR;
        one.judge(new Assignment.Judging(word, null, findings, 2, now()), List.of(1L), true, today);
    }

    private void weighAll() {
        for (int i = 0; i < SUPPORTERS; i++) {
            weigh(i);
        }
    }

    private void weigh(int who) {
        Assignment one = assignments.get(who);
        if (one.state() != null && one.isActive(today)) {
            Reweighing.weigh(one, register.get(who), parties, today, now());
        }
    }

    private PoolMember somebody(int who) {
        Pool pool = Pool.somebody().id(who).named("髙橋 花子" + who, "タカハシ　ハナコ", null).place(any(BODIES), day(-3000), dice.nextInt(3) == 0 ? day(-900) : null);
        if (dice.nextInt(4) == 0) {
            pool.tie(any(ConflictReason.DECLARABLE), any(BODIES), day(-2000), dice.nextBoolean() ? null : day(-600));
        }
        return pool.get();
    }

    private void name(List<DismissedFinding> dismissed) {
        parties = parties(dismissed);
        bodies = CaseBodies.of(parties);
    }

    private CaseParties parties(List<DismissedFinding> dismissed) {
        var partners = dice.nextInt(3) > 0 ? List.<Partner>of() : List.of(new Partner(any(ROLES), null, null, any(BODIES), day(-2000), dice.nextBoolean() ? null : day(-900)));
        var patents = dice.nextInt(4) > 0 ? List.<Invention>of() : List.of(new Invention(any(BODIES) + "、" + any(BODIES), day(-2000), dice.nextBoolean() ? null : day(-900)));
        return new CaseParties("株式会社ミライ𠮷野", null, null, null, "info@mirai.co.jp", dice.nextInt(4) > 0 ? null : any(BODIES), dice.nextInt(5) > 0 ? null : any(BODIES),
            dice.nextInt(6) > 0 ? null : "髙橋 花子" + dice.nextInt(SUPPORTERS) + "様", partners, patents, dismissed);
    }

    /** Some of what is found now is called a false hit until a day that may be soon. */
    private List<DismissedFinding> dismissals() {
        var found = new ArrayList<DismissedFinding>();
        for (PoolMember member : register) {
            ConflictRules.findings(member, bodies, today).stream().filter(Finding::mayBeDismissed).forEach(f -> found.add(new DismissedFinding(member.id(), f.reason(),
                f.effect(), f.source(), f.name(), f.from(), f.to(), f.seen(), today.plusDays(dice.nextInt(300)))));
        }
        return found;
    }

    private Instant now() {
        return today.atStartOfDay().toInstant(ZoneOffset.ofHours(9));
    }

    private LocalDate day(int about) {
        return TODAY.plusDays(about + dice.nextInt(400));
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
