package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.platform.Actor;
import org.banso.platform.search.FullText;
import org.banso.platform.search.TextCondition;
import org.banso.platform.search.TextQuery;

/**
 * Which texts of a case are for whom: beside {@link CaseScope}, which says which cases are. Searching, counting and snippets
 * use this predicate and nothing else, and it is asked at the moment of the search.
 */
@ApplicationScoped
class TextScope {
    private static final String OWN = "e.readers = 'OWN' and e.sourceId in (select sp.id from Supporter sp where sp.accountId = :textMe)";

    /** As {@code DocumentTextQueries} and {@code DocumentScope} say, asked now: the newest version, neither removed nor held back nor secret. */
    private static final String FILE = "e.readers = 'FILE' and exists (select d.id from Document d, DocumentVersion v, ConsultationCase x where d.id = e.sourceId"
        + " and v.documentId = d.id and v.number = d.newest and x.id = e.subjectId and d.removedAt is null"
        + " and v.scan in (org.banso.document.ScanState.CLEAN, org.banso.document.ScanState.NOT_SCANNED)"
        + " and (d.tier < 3 or d.tier is null and (x.matter.confidentiality is null or x.matter.confidentiality <> 'UNPUBLISHED_INVENTION'))";
    private static final String MEMBER = "exists (select m.id from Membership m where m.organizationId = x.organizationId and m.accountId = :textMe)";
    private static final String LEAD = "exists (select l.id from Assignment l where l.caseId = x.id and l.accountId = :textMe"
        + " and l.role = org.banso.matching.SupportRole.LEAD and l.state = org.banso.matching.AssignmentState.ACCEPTED)";
    private static final String FOR_ME = " and (d.uploadedBy = :textMe or d.visibility = org.banso.document.Visibility.APPLICANT"
        + " or d.visibility = org.banso.document.Visibility.TEAM and not " + MEMBER
        + " or d.visibility = org.banso.document.Visibility.LEAD and not " + MEMBER + " and " + LEAD + ")";

    @Inject
    private Actor actor;
    @Inject
    private FullText search;

    /** Over the alias {@code e} of SearchContent, in parentheses; bind it with {@link #values}. */
    String predicate() {
        if (circles().isEmpty()) {
            return "(1 = 0)";
        }
        boolean supporter = Audience.of(actor) == Audience.SUPPORTER;
        return "(e.readers in :textReaders" + (supporter ? " or " + OWN : "") + " or " + FILE + (supporter ? FOR_ME : "") + "))";
    }

    /** The parameters that {@link #predicate} uses. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        if (!circles().isEmpty()) {
            values.put("textReaders", circles().stream().map(Enum::name).toList());
            if (Audience.of(actor) == Audience.SUPPORTER) {
                values.put("textMe", actor.accountId());
            }
        }
        return values;
    }

    /** The circles the actor belongs to as a reader of pages; those of single texts not included. */
    Set<Readership> circles() {
        Audience audience = Audience.of(actor);
        return Arrays.stream(Readership.values()).filter(circle -> circle.includes(audience)).collect(Collectors.toSet());
    }

    /** Cases, as {@code c}, in whose texts the actor may read what is looked for. */
    TextCondition condition(TextQuery query) {
        return search.condition(query, "c.id", predicate(), values(), Audience.of(actor) == Audience.SUPPORTER);
    }

    /** Those of the texts that the actor may read. */
    List<CaseText> readable(List<CaseText> texts, Set<Long> supporterIds) {
        Set<Readership> circles = circles();
        return texts.stream().filter(text -> circles.contains(text.readers()) || text.readers() == Readership.OWN && supporterIds.contains(text.sourceId())).toList();
    }
}
