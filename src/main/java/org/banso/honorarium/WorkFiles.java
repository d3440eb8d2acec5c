package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.banso.document.Deliveries.Delivered;
import org.banso.document.Evidence;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/** Receipts and other files that a supporter puts beside his working time, until somebody has confirmed it. */
@ApplicationScoped
@Transactional
@Requires(Right.ANSWER_REQUESTS)
public class WorkFiles {
    /** A long journey has a handful of receipts. */
    public static final int MOST = 5;

    @Inject
    private Evidence evidence;
    @Inject
    private Binding binding;
    @Inject
    private WorkRepository logs;

    /**
     * Keeps a file beside one's own time. Looking at it takes time, so the time is asked before and again when it is kept.
     *
     * @throws BusinessException honorarium.evidence.fixed, honorarium.evidence.most, or the fault of the file
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Delivered attach(long logId, String typedName, InputStream in) throws IOException {
        long caseId = binding.open(logId);
        return evidence.take(caseId, typedName, in, documentId -> binding.bind(logId, documentId));
    }

    /** Takes a file back. */
    public void remove(long logId, long documentId) {
        WorkLog log = logs.mine(logId);
        log.checkEvidenceOpen();
        WorkEvidence found = logs.evidenceOf(log).stream().filter(one -> one.documentId() == documentId).findFirst().orElseThrow(NotFound::new);
        logs.remove(found);
        evidence.remove(documentId);
    }

    /** Before and after the file is looked at, the latter in the transaction that keeps it. */
    @ApplicationScoped
    @Transactional
    static class Binding {
        @Inject
        private WorkRepository logs;
        @Inject
        private Clock clock;

        /** The case of the time, which may take one file more. */
        long open(long logId) {
            WorkLog log = logs.mine(logId);
            log.checkEvidenceOpen();
            BusinessException.unless(logs.evidenceOf(log).size() < MOST, "honorarium.evidence.most", MOST);
            return log.caseId();
        }

        void bind(long logId, long documentId) {
            open(logId);
            logs.add(new WorkEvidence(logId, documentId, clock.instant()));
        }
    }
}
