package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseNumbers;
import org.banso.consultation.CaseStatus;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotFound;
import org.banso.shared.Text;
import org.banso.supporter.Coverage;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;

/**
 * What the rules would find, before anybody is asked: a supporter of the register, or somebody of a named body, against a case.
 * Nothing is written but who looked.
 */
@ApplicationScoped
@Transactional
@Requires(Right.JUDGE_CONFLICTS)
public class ConflictCheck {
    /** Longest name of a body. */
    public static final int NAME_MAX = 120;

    /**
     * What is found.
     *
     * @param supporterCode null when a body was asked about
     * @param subject       the name of the supporter or of the body
     * @param findings      what speaks against him today, the gravest first
     * @param dismissed     what would, had it not been called a false hit
     * @param dismissals    everything ever proposed about the two, the newest first
     * @param himself       the reviewer is the supporter: he proposes nothing about himself
     */
    public record Outcome(String caseNo, CaseStatus status, String organizationName, String supporterCode, String subject, List<Finding> findings,
                          List<Finding> dismissed, List<DismissalRow> dismissals, boolean himself) implements Serializable {

        public boolean isBlocking() {
            return ConflictRules.blocked(findings);
        }

        public boolean isClear() {
            return findings.isEmpty();
        }
    }

    @Inject
    private CaseFactsQueries cases;
    @Inject
    private DismissalQueries dismissals;
    @Inject
    private PoolQueries pool;
    @Inject
    private AccessLog log;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A supporter of the register against a case.
     *
     * @throws NotFound when there is no such case or supporter
     */
    public Outcome supporter(String caseNo, String code) {
        CaseFacts facts = cases.unscoped(caseNo);
        PoolMember member = pool.all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
        return outcome(facts, member, member.name(), member.code());
    }

    /**
     * Somebody who works for a body today, whoever he is, against a case.
     *
     * @param number corporate number; may be blank
     * @throws BusinessException at the field when neither name nor number is told, or the number is none
     */
    public Outcome body(String caseNo, String name, String number) {
        String told = Text.cleanOrNull(name);
        if (told == null && Text.isBlank(number)) {
            throw BusinessException.at("organization", "matching.check.bodyMissing");
        }
        if (Text.length(told) > NAME_MAX) {
            throw BusinessException.at("organization", "matching.tooLong", NAME_MAX, Text.length(told));
        }
        String digits = CorporateNumber.optional(number).map(CorporateNumber::value).orElse(null);
        String shown = told == null ? digits : told;
        String key = told == null ? "" : Names.organizationKey(told);
        var place = new PoolMember.Relation(shown, key, digits, null, null, null, pool.bodyOf(key, digits));
        var somebody = new PoolMember(0, "", null, "", "", null, null, Employment.PART_TIME, SupporterStatus.CANDIDATE, 0, new Coverage(), new Term(), List.of(),
            List.of(place), List.of());
        return outcome(cases.unscoped(caseNo), somebody, shown, null);
    }

    /**
     * The number of a case as it is written, out of what was typed.
     *
     * @throws BusinessException at the field when there is no such case
     */
    public String caseNo(String typed) {
        try {
            return cases.unscoped(CaseNumbers.normalised(typed == null ? "" : typed)).caseNo();
        } catch (NotFound none) {
            throw BusinessException.at("caseNo", "matching.check.noCase");
        }
    }

    /** The supporters to choose from, by code. */
    public List<Choice> supporters() {
        return pool.all().stream().map(one -> new Choice(one.code(), one.code() + " " + one.name())).toList();
    }

    private Outcome outcome(CaseFacts facts, PoolMember member, String subject, String code) {
        LocalDate today = Jst.today(clock);
        CaseBodies bodies = CaseBodies.of(facts.parties());
        List<Finding> counting = ConflictRules.findings(member, bodies, today);
        List<Finding> dismissed = ConflictRules.everything(member, bodies, today).stream().filter(found -> !counting.contains(found)).toList();
        List<DismissalRow> said = code == null ? List.of()
            : dismissals.rows(dismissals.about(member.id(), facts.id(), facts.organizationId()), actor.accountId(), List.of(member));
        log.read(AccessKind.CONFLICT, facts.id(), facts.caseNo(), code == null ? subject : code + " " + subject);
        return new Outcome(facts.caseNo(), facts.status(), facts.parties().organizationName(), code, subject, counting, dismissed, said,
            member.accountId() != null && member.accountId() == actor.accountId());
    }
}
