package org.banso.matching;

import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.supporter.Employment;
import org.banso.supporter.LeaveRow;
import org.banso.supporter.PoolMember.Skill;

/**
 * Everything the page on which a supporter is found shows.
 *
 * @param needed    codes the case needs, as decided
 * @param looking   those the list is made for
 * @param cards     who may be asked, best first
 * @param fallBack  full-timers who may be asked when nobody else can
 * @param holders   how many of the register know one of the codes, whether they can be asked or not
 * @param team      who was asked so far
 * @param uncovered needed codes that nobody at work or asked brings
 * @param notNow    who knows a field looked for and cannot be asked at present, for reasons that are no conflict
 * @param together  the few who together bring what is looked for; null when one alone does or nobody adds to him
 */
public record CandidateSheet(long caseId, long version, String caseNo, CaseStatus status, String title, String organizationName, String productType,
                             String phase, boolean overseas, List<String> topics, List<String> needed, List<String> looking, List<Card> cards,
                             List<Card> fallBack, int holders, List<AssignmentRow> team, List<String> uncovered,
                             List<NotNow> notNow, Together together) implements Serializable {

    /**
     * One supporter who may be asked.
     *
     * @param acceptedHours hours a month of the cases he works on
     * @param askedHours    hours a month of the cases he is asked for
     * @param leave         when he will next be away; null when nothing is entered
     */
    public record Card(long supporterId, String code, String name, String nameKana, String post, Employment employment, List<String> languages,
                       int freeHours, int capacityHours, int acceptedHours, int askedHours, LeaveRow leave, int score, List<ScorePart> parts, List<Skill> skills, List<String> missing) implements Serializable {
    }

    /** {@code skills}: those of his fields that are looked for; {@code obstacles}: at least one. */
    public record NotNow(String code, String name, List<Skill> skills, List<Obstacle> obstacles) implements Serializable {
    }

    /** A team of two or three; {@code missing}: codes that they lack too. */
    public record Together(List<Member> members, List<String> missing) implements Serializable {
    }

    /** {@code brings}: codes looked for that he knows. */
    public record Member(String code, String name, List<String> brings) implements Serializable {
    }

    public CaseSeen seen() {
        return new CaseSeen(caseId, version);
    }

    /** Whether the case stands where supporters are asked. */
    public boolean isAskable() {
        return Matching.ASKABLE.contains(status);
    }
}
