package org.banso.consultation;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.consultation.CaseElsewhere.Few;
import org.banso.platform.search.TextCondition;
import org.banso.shared.DayRange;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/** A {@link CaseFilter} as JPQL over the alias {@code c}: every value is a parameter, every word of the query is ours. */
final class CaseConditions {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param applicants the organizations of the filter's name; null when it has none or they are too many to list
     * @param text       what {@link CaseFilter#text} means to the one who asks
     * @param few        the cases of one of the filter's conditions that stand elsewhere, when they are few
     */
    CaseConditions(CaseFilter filter, List<Long> applicants, TextCondition text, Optional<Few> few) {
        if (filter.fiscalYear() != null) {
            // As days of receipt, because the indexes of all other columns go on in that order and the year stands in none of them.
            within("c.milestones.receivedAt", "year", DayRange.of(new FiscalYear(filter.fiscalYear())));
        }
        anyOf("c.status", "status", filter.statuses());
        filter.codes().forEach(this::coded);
        CaseElsewhere.of(filter).forEach(condition -> few.filter(known -> known.condition().equals(condition)).ifPresentOrElse(this::only, () -> elsewhere(condition)));
        owners(filter.owners(), filter.free());
        equal("c.organizationId", "organization", filter.organizationId());
        equal("c.priority", "priority", filter.priority());
        applicants(filter.organizationName(), applicants);
        if (filter.open()) {
            anyOf("c.status", "open", CaseStatus.OPEN);
        }
        if (filter.counted() != null) {
            where.append(filter.counted() ? " and c.counted = true" : " and c.counted = false");
        }
        if (filter.overdue() != null) {
            where.append(" and c.due.day < :overdue");
            values.put("overdue", filter.overdue());
        }
        if (filter.repeat()) {
            where.append(" and exists (select e.id from ConsultationCase e where e.countedAs = c.countedAs and e.counted = true"
                + " and (e.milestones.receivedAt < c.milestones.receivedAt or e.milestones.receivedAt = c.milestones.receivedAt and e.id < c.id)"
                + (filter.codes().containsKey(CaseCode.DESK) ? " and e.desk = c.desk" : "") + ")");
        }
        within("c.milestones.receivedAt", "received", filter.received());
        stage(filter.stage(), filter.stageDays());
        held(filter.held(), filter.heldDays());
        if (filter.recorded() != null) {
            // Most cases have some: counted for each in the order of the list, because exists would be turned round and begin with all records.
            where.append(filter.recorded() ? " and 0 <" : " and 0 =").append(" (select count(r0.id) from SupportRecord r0 where r0.caseId = c.id"
                + " and r0.status = org.banso.support.RecordStatus.HELD)");
        }
        if (filter.asked() != null) {
            where.append(filter.asked().condition());
        }
        where.append(text.where());
        values.putAll(text.values());
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            values.put(name, value);
        }
    }

    private void anyOf(String path, String name, Collection<?> any) {
        if (any.size() == 1) {
            equal(path, name, any.iterator().next()); // an equality walks the index in order, a list would have to be sorted
        } else if (!any.isEmpty()) {
            where.append(" and ").append(path).append(" in :").append(name);
            values.put(name, any);
        }
    }

    private void coded(CaseCode field, Set<String> codes) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (field.several()) {
            return; // stands elsewhere
        }
        if (codes.contains(CaseFilter.NONE)) {
            where.append(" and (").append(field.path()).append(" in :").append(name).append(" or ").append(field.path()).append(" is null)");
            values.put(name, codes);
        } else {
            anyOf(field.path(), name, codes);
        }
    }

    private void elsewhere(CaseElsewhere condition) {
        where.append(" and ").append(condition.exists());
        values.putAll(condition.values());
    }

    private void only(Few few) {
        if (few.caseIds().isEmpty()) {
            where.append(" and 1 = 0");
        } else {
            anyOf("c.id", "few", few.caseIds());
        }
    }

    private void owners(Set<Long> owners, boolean free) {
        if (free && owners.isEmpty()) {
            where.append(" and c.ownerAccountId is null");
        } else if (free) {
            where.append(" and (c.ownerAccountId is null or c.ownerAccountId in :owners)");
            values.put("owners", owners);
        } else {
            anyOf("c.ownerAccountId", "owner", owners);
        }
    }

    private void applicants(String name, List<Long> known) {
        String key = Like.organization(name);
        if (key == null) {
            return;
        }
        if (known == null) {
            where.append(" and exists (select o.id from Organization o where o.id = c.organizationId and o.nameKey like :applicant").append(Like.ESCAPE).append(")");
            values.put("applicant", key);
        } else if (known.isEmpty()) {
            where.append(" and 1 = 0");
        } else {
            anyOf("c.organizationId", "applicants", known);
        }
    }

    private void within(String moment, String name, DayRange days) {
        if (days.from() != null) {
            where.append(" and ").append(moment).append(" >= :").append(name).append("From");
            values.put(name + "From", Jst.startOf(days.from()));
        }
        if (days.to() != null) {
            where.append(" and ").append(moment).append(" < :").append(name).append("Until");
            values.put(name + "Until", Jst.endOf(days.to()));
        }
    }

    private void stage(CaseStage stage, DayRange days) {
        if (stage != null) {
            where.append(" and ").append(stage.path()).append(" is not null");
            within(stage.path(), "stage", days);
        }
    }

    /** The cases behind the figures of support (domain.md 5, C2 and C4). */
    private void held(HeldSupport kind, DayRange days) {
        if (kind == null) {
            return;
        }
        where.append(" and exists (select r.id from SupportRecord r where r.caseId = c.id and r.status = org.banso.support.RecordStatus.HELD")
            .append(kind.condition());
        if (days.from() != null) {
            where.append(" and r.performedOn >= :heldFrom");
            values.put("heldFrom", days.from());
        }
        if (days.to() != null) {
            where.append(" and r.performedOn <= :heldTo");
            values.put("heldTo", days.to());
        }
        where.append(")");
        if (days.to() != null) {
            // Says nothing new, for nothing is given before the day of receipt (support.beforeReceipt), but the newest first need not be gone through.
            where.append(" and c.milestones.receivedAt < :heldUntil");
            values.put("heldUntil", Jst.endOf(days.to()));
        }
    }

    /** Begins with " and", or is empty. */
    String where() {
        return where.toString();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
