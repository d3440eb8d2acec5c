package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ScanRepository {
    @PersistenceContext
    private EntityManager em;

    /** Those kept back first, then those never scanned; each the longest untouched first. */
    List<ScanResults.Waiting> waiting(int most) {
        return em.createQuery("select new org.banso.document.ScanResults$Waiting(v.publicId, v.sizeBytes) from DocumentVersion v, Document d"
                + " where d.id = v.documentId and d.removedAt is null and v.scan in (org.banso.document.ScanState.QUARANTINED,"
                + " org.banso.document.ScanState.NOT_SCANNED) order by v.scan desc, v.scanAt, v.id", ScanResults.Waiting.class)
            .setMaxResults(most).getResultList();
    }

    void release() {
        em.createQuery("update DocumentVersion v set v.scan = org.banso.document.ScanState.NOT_SCANNED where v.scan = org.banso.document.ScanState.QUARANTINED")
            .executeUpdate();
    }
}
