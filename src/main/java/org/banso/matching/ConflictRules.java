package org.banso.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.matching.Finding.Source;
import org.banso.matching.OrganizationMatch.Body;
import org.banso.matching.OrganizationMatch.Listed;
import org.banso.matching.OrganizationMatch.Name;
import org.banso.matching.OrganizationMatch.Named;
import org.banso.matching.OrganizationMatch.Sameness;
import org.banso.shared.Kana;
import org.banso.shared.MailDomains;
import org.banso.shared.Names;
import org.banso.shared.Text;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;
import org.banso.supporter.PoolMember;

/**
 * The automatic part of the conflict check (domain.md 7): a supporter's affiliations and declared ties against the
 * applicant, the competitors and investors named, the collaborators, the owners of its patents and the applicant's wish. Depends on nothing but its inputs, so the same
 * day gives the same answer wherever it is asked.
 */
public final class ConflictRules {
    private static final Pattern PERSON_BREAKS = Pattern.compile("[、，,;；\\n\\r/／。・]+|と(?=.{2,}[様氏])");
    private static final Pattern TITLE = Pattern.compile("(?:様|さん|さま|氏|先生|教授|准教授|博士|医師|弁理士|弁護士|ドクター|さんのこと)+$");
    private static final int SHORTEST_NAME = 3;
    private static final Name NO_NAME = new Name("", "");

    private ConflictRules() {
    }

    /** Everything that speaks against this supporter on this day, the gravest first; nothing means clear. What was dismissed does not. */
    public static List<Finding> findings(PoolMember supporter, CaseParties parties, LocalDate today) {
        return findings(supporter, CaseBodies.of(parties), today);
    }

    /** As {@link #findings(PoolMember, CaseParties, LocalDate)}, for many supporters and one case. */
    static List<Finding> findings(PoolMember supporter, CaseBodies bodies, LocalDate today) {
        List<Finding> found = everything(supporter, bodies, today);
        List<DismissedFinding> dismissed = bodies.parties().dismissed();
        return dismissed.isEmpty() ? found
            : found.stream().filter(one -> dismissed.stream().noneMatch(d -> d.holds(today) && d.means(supporter.id(), one))).toList();
    }

    /** What the rules see, whether it was dismissed or not. */
    static List<Finding> everything(PoolMember supporter, CaseBodies bodies, LocalDate today) {
        var found = new ArrayList<Finding>();
        affiliations(found, supporter, bodies, today);
        ties(found, supporter, bodies, today);
        excluded(found, supporter, bodies, today);
        mailDomain(found, supporter, bodies, today);
        found.addAll(PartnerRules.findings(supporter, bodies.partners(), today));
        found.addAll(PatentRules.findings(supporter, bodies.patents(), today));
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        Map<String, Finding> once = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparing(Finding::effect).thenComparing(one -> !one.declared()))
            .forEach(f -> once.putIfAbsent(f.reason() + "|" + f.source() + "|" + f.name(), f));
        return List.copyOf(once.values());
    }

    /** Whether the case must stay closed to him. */
    public static boolean blocked(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** The outcome of the check made anew; a warning matters only at work, where nobody will be asked about it, and only if no reviewer has let it pass. */
    static Verdict anew(List<Finding> findings, boolean atWork, Collection<String> cleared) {
        if (blocked(findings)) {
            return Verdict.CLOSE;
        }
        return atWork && findings.stream().anyMatch(finding -> !cleared.contains(finding.reason().name())) ? Verdict.REVIEW : Verdict.OPEN;
    }

    private static void affiliations(List<Finding> found, PoolMember supporter, CaseBodies bodies, LocalDate today) {
        for (PoolMember.Relation place : supporter.affiliations()) {
            Body body = Body.of(place);
            if (ConflictReason.COI_EMPLOYER.weighs(place.to(), today)) {
                Named same = applicant(bodies, body);
                if (same.same() != Sameness.OTHER) {
                    found.add(new Finding(ConflictReason.COI_EMPLOYER, effect(same), Source.AFFILIATION, place.organizationName(), place.from(), place.to(), same.seen(), false));
                }
            }
            named(found, bodies.competitors(), ConflictReason.COI_COMPETITOR, Source.COMPETITORS, place, today);
            named(found, bodies.investors(), ConflictReason.COI_INVESTOR, Source.INVESTORS, place, today);
        }
    }

    private static void named(List<Finding> found, Listed text, ConflictReason reason, Source source, PoolMember.Relation place, LocalDate today) {
        if (reason.weighs(place.to(), today)) {
            Named named = OrganizationMatch.named(text, Body.of(place));
            if (named.same() != Sameness.OTHER) {
                found.add(new Finding(reason, effect(named), source, place.organizationName(), place.from(), place.to(), named.seen(), false));
            }
        }
    }

    private static void ties(List<Finding> found, PoolMember supporter, CaseBodies bodies, LocalDate today) {
        for (PoolMember.Tied tie : supporter.ties()) {
            if (!tie.reason().weighs(tie.to(), today)) {
                continue;
            }
            Body body = Body.of(tie);
            Named same = applicant(bodies, body);
            if (same.same() != Sameness.OTHER) {
                found.add(new Finding(tie.reason(), same.same() == Sameness.SAME ? tie.reason().effect() : Effect.WARN, Source.TIE, tie.counterpart(), tie.from(), tie.to(),
                    same.seen(), true));
            }
            // Fees from a competitor or a lecture for an investor do not make anybody their agent.
            if (tie.reason().blocks()) {
                named(found, bodies.competitors(), ConflictReason.COI_COMPETITOR, Source.COMPETITORS, tie);
                named(found, bodies.investors(), ConflictReason.COI_INVESTOR, Source.INVESTORS, tie);
            }
        }
    }

    private static void named(List<Finding> found, Listed text, ConflictReason reason, Source source, PoolMember.Tied tie) {
        Named named = OrganizationMatch.named(text, Body.of(tie));
        if (named.same() != Sameness.OTHER) {
            found.add(new Finding(reason, effect(named), source, tie.counterpart(), tie.from(), tie.to(), named.seen(), true));
        }
    }

    /** By whichever name of the applicant it is surest; without a name at all the numbers still tell. */
    private static Named applicant(CaseBodies bodies, Body body) {
        Named found = new Named(OrganizationMatch.compare(body, NO_NAME, bodies.parties().corporateNumber()), Text.isBlank(bodies.parties().corporateNumber()) ? ""
            : bodies.parties().corporateNumber());
        for (Name name : bodies.applicant()) {
            Sameness byName = OrganizationMatch.compare(body, name, bodies.parties().corporateNumber());
            found = byName.compareTo(found.same()) < 0 ? new Named(byName, name.key()) : found;
        }
        return found;
    }

    static Effect effect(Named named) {
        return named.same() == Sameness.SAME ? Effect.BLOCK : Effect.WARN;
    }

    /** By the supporter's name in any spelling, or by a body where he is or was within the years of the wish. */
    private static void excluded(List<Finding> found, PoolMember supporter, CaseBodies bodies, LocalDate today) {
        if (Text.isBlank(bodies.parties().excluded())) {
            return;
        }
        if (namesPerson(bodies.parties().excluded(), supporter)) {
            found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, supporter.name(), null, null));
        }
        supporter.affiliations().stream().filter(place -> ConflictReason.APPLICANT_OBJECTION.weighs(place.to(), today) && wished(bodies, Body.of(place)))
            .forEach(place -> found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, place.organizationName(), place.from(), place.to())));
        supporter.ties().stream().filter(tie -> ConflictReason.APPLICANT_OBJECTION.weighs(tie.to(), today) && wished(bodies, Body.of(tie)))
            .forEach(tie -> found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, tie.counterpart(), tie.from(), tie.to())));
    }

    /** In doubt the wish goes before our wish to ask. */
    private static boolean wished(CaseBodies bodies, Body body) {
        return OrganizationMatch.named(bodies.excluded(), body).same() != Sameness.OTHER;
    }

    /** A family name alone leaves out everybody of that name: the wish goes before our wish to ask. */
    private static boolean namesPerson(String text, PoolMember supporter) {
        return namesPerson(text, supporter, true);
    }

    /** Whether the text names him, each part between commas and lines by itself; perhaps by his family name alone. */
    static boolean namesPerson(String text, PoolMember supporter, boolean byFamilyName) {
        for (String part : PERSON_BREAKS.split(text)) {
            String key = TITLE.matcher(person(part)).replaceAll("");
            if (key.isEmpty()) {
                continue;
            }
            for (String name : new String[] {supporter.name(), supporter.nameKana(), supporter.nameEn()}) {
                String whole = person(name);
                if (!whole.isEmpty() && (key.equals(whole) || Text.length(whole) >= SHORTEST_NAME && key.contains(whole)
                    || byFamilyName && key.equals(person(familyName(name))))) {
                    return true;
                }
            }
        }
        return false;
    }

    static String person(String name) {
        return Names.personKey(Kana.fullWidth(name));
    }

    private static String familyName(String name) {
        String plain = name == null ? "" : name.strip();
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isWhitespace(plain.charAt(i)) || Character.isSpaceChar(plain.charAt(i))) {
                return plain.substring(0, i);
            }
        }
        return plain;
    }

    /** An address in the house of the applicant, or in that of a body named in the case: a sign, no proof. */
    private static void mailDomain(List<Finding> found, PoolMember supporter, CaseBodies bodies, LocalDate today) {
        String domain = MailDomains.organizationOf(supporter.email());
        if (domain == null) {
            return;
        }
        if (domain.equals(bodies.mailDomain())) {
            found.add(byMail(ConflictReason.COI_EMPLOYER, domain, domain));
        }
        if (supporter.mailHouse() != null) {
            Body house = Body.of(supporter.mailHouse());
            sign(found, ConflictReason.COI_EMPLOYER, domain, applicant(bodies, house));
            sign(found, ConflictReason.COI_COMPETITOR, domain, OrganizationMatch.named(bodies.competitors(), house));
            sign(found, ConflictReason.COI_INVESTOR, domain, OrganizationMatch.named(bodies.investors(), house));
            bodies.partners().stream().filter(of -> of.name() != null).forEach(of -> {
                ConflictReason reason = PartnerRules.reason(of.partner(), false);
                if (reason.weighs(of.partner().to(), today)) {
                    sign(found, reason, domain, new Named(OrganizationMatch.compare(house, of.name(), null), of.name().key()));
                }
            });
        }
    }

    private static void sign(List<Finding> found, ConflictReason reason, String domain, Named where) {
        if (where.same() != Sameness.OTHER) {
            found.add(byMail(reason, domain, where.seen()));
        }
    }

    private static Finding byMail(ConflictReason reason, String domain, String seen) {
        return new Finding(reason, Effect.WARN, Source.MAIL_DOMAIN, domain, null, null, seen, false);
    }
}
