package org.banso.consultation;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banso.shared.FiscalYear;
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
            where.append(" and exists (select e.id from ConsultationCase e where e.organizationId = c.organizationId and e.counted = true"
                + " and e.milestones.receivedAt < c.milestones.receivedAt)");
        }
        received(filter.from(), filter.to());
        stage(filter.stage(), filter.stageFiscalYear());
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
            where.append(" and ").append(path).append(" in :").append(name);
            values.put(name, codes);
        }
    }

    private void received(LocalDate from, LocalDate to) {
        if (from != null) {
            where.append(" and c.milestones.receivedAt >= :from");
            values.put("from", Jst.startOf(from));
        }
        if (to != null) {
            where.append(" and c.milestones.receivedAt < :to");
            values.put("to", Jst.endOf(to));
        }
    }

    private void stage(CaseStage stage, Integer year) {
        if (stage == null) {
            return;
        }
        where.append(" and ").append(stage.path()).append(" is not null");
        if (year != null) {
            where.append(" and ").append(stage.path()).append(" >= :stageFrom and ").append(stage.path()).append(" < :stageTo");
            values.put("stageFrom", new FiscalYear(year).startInstant());
            values.put("stageTo", new FiscalYear(year).endInstant());
        }
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
