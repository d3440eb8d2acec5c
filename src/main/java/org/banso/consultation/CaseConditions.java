package org.banso.consultation;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.banso.shared.DayRange;
import org.banso.shared.Jst;

/** A {@link CaseFilter} as JPQL over the alias {@code c}: every value is a parameter, every word of the query is ours. */
final class CaseConditions {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    CaseConditions(CaseFilter filter) {
        equal("c.receivedFiscalYear", "fy", filter.fiscalYear());
        equal("c.status", "status", filter.status());
        among("c.product.type", "products", filter.productTypes());
        among("c.applicant.applicantType", "applicants", filter.applicantTypes());
        equal("c.ownerAccountId", "owner", filter.ownerId());
        equal("c.organizationId", "organization", filter.organizationId());
        equal("c.channel", "channel", filter.channel());
        equal("c.desk", "desk", filter.desk());
        if (filter.free()) {
            where.append(" and c.ownerAccountId is null");
        }
        if (filter.open()) {
            among("c.status", "open", CaseStatus.OPEN);
        }
        if (filter.counted()) {
            where.append(" and c.counted = true");
        }
        if (filter.topic() != null) {
            where.append(" and :topic member of c.topics");
            values.put("topic", filter.topic());
        }
        if (filter.repeat()) {
            where.append(" and exists (select e.id from ConsultationCase e where e.countedAs = c.countedAs and e.counted = true"
                + " and (e.milestones.receivedAt < c.milestones.receivedAt or e.milestones.receivedAt = c.milestones.receivedAt and e.id < c.id)"
                + (filter.desk() == null ? "" : " and e.desk = c.desk") + ")");
        }
        within("c.milestones.receivedAt", "received", new DayRange(filter.from(), filter.to()));
        stage(filter.stage(), filter.stageDays());
        held(filter.held(), filter.heldDays());
        if (filter.asked() != null) {
            where.append(filter.asked().condition());
        }
        words(filter.text());
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            values.put(name, value);
        }
    }

    private void among(String path, String name, java.util.Collection<?> codes) {
        if (codes != null && !codes.isEmpty()) {
            String in = path + " in :" + name;
            where.append(" and ").append(codes.contains(CaseFilter.NONE) ? "(" + in + " or " + path + " is null)" : in);
            values.put(name, codes);
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
    }

    private void words(String typed) {
        int n = 0;
        var any = new StringBuilder();
        for (String pattern : Like.patterns(typed)) {
            String name = "like" + n++;
            any.append(any.isEmpty() ? "" : " or ").append("c.matter.title like :").append(name).append(Like.ESCAPE)
                .append(" or c.applicant.organizationName like :").append(name).append(Like.ESCAPE);
            values.put(name, pattern);
        }
        if (!any.isEmpty()) {
            where.append(" and (").append(any).append(")");
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
