package org.banso.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.matching.Finding.Source;
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
 * applicant, the competitors and investors named, the collaborators and the applicant's wish. Depends on nothing but its inputs, so the same
 * day gives the same answer wherever it is asked.
 */
public final class ConflictRules {
    private static final Pattern PERSON_BREAKS = Pattern.compile("[、，,;；\\n\\r/／。・]+|と(?=.{2,}[様氏])");
    private static final Pattern TITLE = Pattern.compile("(?:様|さん|さま|氏|先生|教授|准教授|博士|医師|弁理士|弁護士|ドクター|さんのこと)+$");
    private static final int SHORTEST_NAME = 3;

    private ConflictRules() {
    }

    /** Everything that speaks against this supporter on this day, the gravest first; nothing means clear. */
    public static List<Finding> findings(PoolMember supporter, CaseParties parties, LocalDate today) {
        var found = new ArrayList<Finding>();
        affiliations(found, supporter, parties, today);
        ties(found, supporter, parties, today);
        excluded(found, supporter, parties, today);
        mailDomain(found, supporter, parties);
        found.addAll(PartnerRules.findings(supporter, parties.partners(), today));
        Map<String, Finding> once = new LinkedHashMap<>();
        found.stream().sorted((a, b) -> a.effect().compareTo(b.effect())).forEach(f -> once.putIfAbsent(f.reason() + "|" + f.source() + "|" + f.name(), f));
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

    private static void affiliations(List<Finding> found, PoolMember supporter, CaseParties parties, LocalDate today) {
        for (PoolMember.Relation place : supporter.affiliations()) {
            if (ConflictReason.COI_EMPLOYER.weighs(place.to(), today)) {
                Sameness same = applicant(parties, place.nameKey(), place.corporateNumber());
                if (same != Sameness.OTHER) {
                    found.add(new Finding(ConflictReason.COI_EMPLOYER, same == Sameness.SAME ? Effect.BLOCK : Effect.WARN, Source.AFFILIATION,
                        place.organizationName(), place.from(), place.to()));
                }
            }
            named(found, parties.competitors(), ConflictReason.COI_COMPETITOR, Source.COMPETITORS, place, today);
            named(found, parties.investors(), ConflictReason.COI_INVESTOR, Source.INVESTORS, place, today);
        }
    }

    private static void named(List<Finding> found, String text, ConflictReason reason, Source source, PoolMember.Relation place, LocalDate today) {
        if (reason.weighs(place.to(), today) && OrganizationMatch.named(text, place.nameKey())) {
            found.add(new Finding(reason, Effect.BLOCK, source, place.organizationName(), place.from(), place.to()));
        }
    }

    private static void ties(List<Finding> found, PoolMember supporter, CaseParties parties, LocalDate today) {
        for (PoolMember.Tied tie : supporter.ties()) {
            if (!tie.reason().weighs(tie.to(), today)) {
                continue;
            }
            Sameness same = applicant(parties, tie.nameKey(), tie.corporateNumber());
            if (same != Sameness.OTHER) {
                found.add(new Finding(tie.reason(), same == Sameness.SAME ? tie.reason().effect() : Effect.WARN, Source.TIE, tie.counterpart(), tie.from(), tie.to()));
            }
            // Fees from a competitor or a lecture for an investor do not make anybody their agent.
            if (tie.reason().blocks()) {
                if (OrganizationMatch.named(parties.competitors(), tie.nameKey())) {
                    found.add(new Finding(ConflictReason.COI_COMPETITOR, Effect.BLOCK, Source.COMPETITORS, tie.counterpart(), tie.from(), tie.to()));
                }
                if (OrganizationMatch.named(parties.investors(), tie.nameKey())) {
                    found.add(new Finding(ConflictReason.COI_INVESTOR, Effect.BLOCK, Source.INVESTORS, tie.counterpart(), tie.from(), tie.to()));
                }
            }
        }
    }

    private static Sameness applicant(CaseParties parties, String key, String number) {
        Sameness found = OrganizationMatch.compare(key, number, null, parties.corporateNumber());
        for (String name : parties.names()) {
            Sameness byName = OrganizationMatch.compare(key, number, Names.organizationKey(name), parties.corporateNumber());
            found = byName.compareTo(found) < 0 ? byName : found;
        }
        return found;
    }

    /** By the supporter's name in any spelling, or by a body where he is or was within the years of the wish. */
    private static void excluded(List<Finding> found, PoolMember supporter, CaseParties parties, LocalDate today) {
        if (Text.isBlank(parties.excluded())) {
            return;
        }
        if (namesPerson(parties.excluded(), supporter)) {
            found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, supporter.name(), null, null));
        }
        supporter.affiliations().stream().filter(place -> ConflictReason.APPLICANT_OBJECTION.weighs(place.to(), today)
                && OrganizationMatch.named(parties.excluded(), place.nameKey()))
            .forEach(place -> found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, place.organizationName(), place.from(), place.to())));
        supporter.ties().stream().filter(tie -> ConflictReason.APPLICANT_OBJECTION.weighs(tie.to(), today)
                && OrganizationMatch.named(parties.excluded(), tie.nameKey()))
            .forEach(tie -> found.add(new Finding(ConflictReason.APPLICANT_OBJECTION, Effect.BLOCK, Source.EXCLUDED, tie.counterpart(), tie.from(), tie.to())));
    }

    private static boolean namesPerson(String text, PoolMember supporter) {
        for (String part : PERSON_BREAKS.split(text)) {
            String key = TITLE.matcher(person(part)).replaceAll("");
            if (key.isEmpty()) {
                continue;
            }
            for (String name : new String[] {supporter.name(), supporter.nameKana(), supporter.nameEn()}) {
                String whole = person(name);
                // A family name alone leaves out everybody of that name: the wish goes before our wish to ask.
                if (!whole.isEmpty() && (key.equals(whole) || Text.length(whole) >= SHORTEST_NAME && key.contains(whole)
                    || key.equals(person(familyName(name))))) {
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

    private static void mailDomain(List<Finding> found, PoolMember supporter, CaseParties parties) {
        String domain = MailDomains.organizationOf(supporter.email());
        if (domain != null && domain.equals(MailDomains.organizationOf(parties.contactEmail()))) {
            found.add(new Finding(ConflictReason.COI_EMPLOYER, Effect.WARN, Source.MAIL_DOMAIN, domain, null, null));
        }
    }
}
