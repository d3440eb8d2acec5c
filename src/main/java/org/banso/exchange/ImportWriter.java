package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.consultation.CaseImports;
import org.banso.consultation.ImportedCase;
import org.banso.exchange.ImportRepository.Made;
import org.banso.organization.FormerOrganizations;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.job.JobRun;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;

/** Turns rows into cases, and back: through the same rules as everything else that makes cases. */
@ApplicationScoped
@Transactional
class ImportWriter {
    private static final int SETTLE_EVERY = 50;

    @Inject
    private ImportRepository imports;
    @Inject
    private ImportQueries queries;
    @Inject
    private CaseImports cases;
    @Inject
    private FormerOrganizations organizations;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** All rows or none; the job is done in the same transaction. */
    void all(JobRun run, long fileId, Iterator<ImportRow> rows, long total) {
        long done = 0;
        while (rows.hasNext()) {
            ImportRow row = rows.next();
            if (row.ready()) {
                write(fileId, row);
                done++;
            }
            if (done % SETTLE_EVERY == 0) {
                cases.settle();
                run.progress(done, total);
            }
        }
        written(fileId, done);
        run.tell("exchange.import.written", done);
        run.seal();
    }

    /** Some rows for good; those that an attempt before has written are passed over by their numbers in the file. */
    @Transactional(TxType.REQUIRES_NEW)
    int part(long fileId, List<ImportRow> rows) {
        Set<Long> already = new HashSet<>(imports.made(fileId).stream().map(Made::row).toList());
        int written = 0;
        for (ImportRow row : rows) {
            if (!already.contains(row.number())) {
                write(fileId, row);
                written++;
            }
        }
        return written;
    }

    /** Says that the file's cases are here. */
    void written(long fileId, long rows) {
        imports.own(fileId, actor.accountId()).written(clock.instant());
        audit.note("IMPORT_WRITTEN", Long.toString(fileId), Long.toString(rows));
    }

    /** What looking the file through has found. */
    void checked(long fileId, ImportPass.Found found) {
        imports.own(fileId, actor.accountId()).checked(found.ready, found.faulty, found.known, found.years());
        imports.unknown(fileId, found.unknown);
        imports.faults(fileId, found.faults);
    }

    /** What the file made. */
    List<Made> made(long fileId) {
        imports.own(fileId, actor.accountId());
        return imports.made(fileId);
    }

    /** One case back, if nobody has worked on it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean takeBack(long fileId, Made made) {
        if (!cases.takeBack(made.caseId(), made.version())) {
            return false;
        }
        imports.forget(fileId, made.row());
        return true;
    }

    void undone(long fileId, long back, long kept) {
        imports.own(fileId, actor.accountId()).undone(clock.instant());
        audit.note("IMPORT_UNDONE", Long.toString(fileId), back + " / " + kept);
    }

    /** Whether the organization is here already; its id. */
    Optional<Long> known(ImportRow row) {
        return row.organization().name() == null ? Optional.empty() : queries.organization(row.organization().corporateNumber(), row.organization().name());
    }

    private void write(long fileId, ImportRow row) {
        try {
            Optional<Long> known = known(row);
            long organization = known.orElseGet(() -> organizations.register(row.organization()));
            ImportedCase told = row.told();
            var taken = cases.take(new ImportedCase(told.legacyNo(), told.desk(), told.channel(), organization, told.receivedOn(), told.status(), told.reason(),
                told.endedOn(), told.memo(), told.content()));
            imports.made(fileId, new Made(row.number(), taken.id(), taken.version(), known.isPresent() ? null : organization));
        } catch (BusinessException e) {
            throw new BusinessException("exchange.import.failedAt", row.number(), Texts.get(actor.who().locale(), e.key(), e.args()));
        }
    }
}
