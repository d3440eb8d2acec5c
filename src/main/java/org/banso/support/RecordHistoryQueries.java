package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.consultation.CaseScope;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** Who wrote what into a record, when and why: every version it has had. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class RecordHistoryQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;

    /** A record with all its versions, the newest first. */
    public record History(String caseNo, RecordKind kind, LocalDate performedOn, List<RecordVersion> versions) implements Serializable {
    }

    private record Version(int number, Long writer, Instant at, String reason, Instant releasedAt, Instant signedAt, Instant confirmedAt, RecordForm content) {
    }

    /** A part-time supporter reads the history of his own records only; the others do not exist for him. */
    public History of(String caseNo, long recordId) {
        SupportRecord found = scope.bind(em.createQuery("select r from SupportRecord r join ConsultationCase c on c.id = r.caseId"
                + " where r.id = :id and c.caseNo = :no and r.status = :held and " + scope.predicate(), SupportRecord.class))
            .setParameter("id", recordId).setParameter("no", caseNo).setParameter("held", RecordStatus.HELD).getResultStream().findFirst()
            .filter(this::readable).orElseThrow(NotFound::new);
        access.read(AccessKind.KARTE, found.caseId(), caseNo, null);
        var all = new ArrayList<Version>();
        em.createQuery("select e from EarlierContent e where e.recordId = :id order by e.revision", EarlierContent.class).setParameter("id", recordId)
            .getResultStream().forEach(e -> all.add(new Version(e.revision(), e.writtenBy(), e.writtenAt(), e.reason(), e.releasedAt(), e.signedAt(),
                e.confirmedAt(), e.form(found.kind()))));
        boolean waits = found.pendingText() != null;
        all.add(new Version(found.revision(), found.writtenBy(), found.writtenAt(), found.revisionReason(), waits ? null : found.releasedAt(),
            found.signedAt(), waits ? null : found.confirmedAt(), found.form()));
        return new History(caseNo, found.kind(), found.performedOn(), told(all));
    }

    private boolean readable(SupportRecord found) {
        return actor.has(Right.VIEW_ALL_CASES) || found.supporterId() != null && !em.createQuery("select s.id from Supporter s where s.id = :id and s.accountId = :me", Long.class)
            .setParameter("id", found.supporterId()).setParameter("me", actor.who().accountId()).getResultList().isEmpty();
    }

    private List<RecordVersion> told(List<Version> all) {
        Map<Long, String> names = names(all.stream().map(Version::writer).filter(Objects::nonNull).distinct().toList());
        var told = new ArrayList<RecordVersion>();
        RecordForm before = null;
        for (Version each : all) {
            told.add(new RecordVersion(each.number(), names.get(each.writer()), each.at(), each.reason(), each.releasedAt(), each.signedAt(), each.confirmedAt(),
                each.content(), before == null ? List.of() : each.content().differencesTo(before)));
            before = each.content();
        }
        Collections.reverse(told);
        return List.copyOf(told);
    }

    private Map<Long, String> names(List<Long> accounts) {
        var names = new HashMap<Long, String>();
        if (!accounts.isEmpty()) {
            em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class).setParameter("ids", accounts).getResultStream()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
