package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.codelist.Codes;
import org.banso.matching.GapSheet.Busy;
import org.banso.matching.GapSheet.Person;
import org.banso.matching.GapSheet.Recruit;
import org.banso.matching.GapSheet.Thin;
import org.banso.matching.gap.Gaps;
import org.banso.matching.gap.Gaps.Work;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.shared.Choice;
import org.banso.supporter.PoolMember;

/**
 * Where the register falls short, for whoever plans appointments: figures for all who may read it, names of supporters and cases
 * only for those who may see them anyway.
 */
@ApplicationScoped
@Transactional
@Requires({Right.ARRANGE_SUPPORT, Right.VIEW_REPORTS, Right.MANAGE_CODES})
public class GapReport {
    /** Cases of a newcomer. */
    public static final int NEWCOMER_CASES = 2;
    /** Waiting cases that are looked at for who should be recruited, the oldest. */
    private static final int WAITING_MOST = 100;
    private static final int UNMET_SHOWN = 20;
    private static final int BUSY_SHOWN = 20;
    /** So many fields of a case are looked at one by one: all of them. */
    private static final int EACH = 99;

    @Inject
    private GapQueries queries;
    @Inject
    private BatchQueries batches;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private Candidates candidates;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;

    private record Figures(List<Thin> thin, List<Busy> busy, int unmet, List<Recruit> recruits, int waiting) {
    }

    /** As everything is now. The number of statements does not depend on how many cases or supporters there are. */
    public GapSheet now() {
        boolean named = actor.has(Right.VIEW_SUPPORTERS);
        Figures figures = inTheNameOfTheSystem(named);
        return new GapSheet(figures.thin(), figures.busy(), queries.unmetCases(UNMET_SHOWN), figures.unmet(), figures.recruits(), figures.waiting(), named);
    }

    /** Figures count what their reader may not read, so nobody's scope is applied to them. */
    private Figures inTheNameOfTheSystem(boolean named) {
        Who reader = actor.who();
        actor.enter(Who.SYSTEM);
        try {
            return figures(named);
        } finally {
            actor.enter(reader);
        }
    }

    private Figures figures(boolean named) {
        CandidateRegister register = candidates.now();
        Map<Long, PoolMember> members = register.members().stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        List<String> fields = codes.choices("expertise", actor.who().locale()).stream().map(Choice::value).toList();
        List<Thin> thin = Gaps.fields(fields, register.members(), queries.demand(), register.today()).stream().filter(Gaps.Field::isThin)
            .map(field -> new Thin(field.code(), field.holders().size(), named ? field.holders().stream().findFirst().map(id -> person(members.get(id))).orElse(null) : null,
                field.cases(), field.unmet())).toList();
        Map<Long, Work> open = members.keySet().stream().collect(Collectors.toMap(Function.identity(),
            id -> new Work(register.load(id).asked(), register.load(id).accepted())));
        List<Busy> busy = Gaps.busy(register.members(), open).stream().limit(BUSY_SHOWN)
            .map(one -> new Busy(named ? person(members.get(one.supporterId())) : null, one.acceptedHours(), one.askedHours(), one.givenHours(), one.over())).toList();
        List<WaitingCase> waiting = batches.waiting(WAITING_MOST).stream().filter(WaitingCase::isReady).toList();
        return new Figures(thin, busy, queries.unmet(GapSheet.UNMET_MOST), recruits(waiting, fields, register), waiting.size());
    }

    private static Person person(PoolMember member) {
        return new Person(member.code(), member.name());
    }

    private List<Recruit> recruits(List<WaitingCase> waiting, List<String> fields, CandidateRegister register) {
        List<Long> ids = waiting.stream().map(WaitingCase::id).toList();
        var terms = new BatchTerms(EACH, 0, 0, 1, BatchTerms.PER_SUPPORTER_MOST, List.of());
        var draft = new BatchDraft(waiting, cases.visible(ids), cases.wordings(ids), register, terms);
        return Gaps.recruits(draft.problem(), fields, NEWCOMER_CASES).stream()
            .map(found -> new Recruit(found.code(), found.more(), (int) waiting.stream().filter(one -> one.expertise().contains(found.code())).count())).toList();
    }
}
