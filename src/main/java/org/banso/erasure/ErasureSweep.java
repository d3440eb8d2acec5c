package org.banso.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.banso.erasure.ErasureRepository.Texts;
import org.banso.platform.PersonErased;

/** The steps of a sweep, each in a transaction of its own: a table is swept for one spelling or not at all, and again if need be. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ErasureSweep {
    @Inject
    private ErasureRepository erasures;
    @Inject
    private Event<PersonErased> erased;
    @Inject
    private Clock clock;

    List<Texts> texts() {
        return erasures.texts();
    }

    List<String> spellings(long id) {
        return erasures.at(id).spellings();
    }

    int sweep(Texts texts, String spelling) {
        return erasures.sweep(texts, spelling);
    }

    void finish(long id, long rows) {
        Erasure erasure = erasures.at(id);
        if (!erasure.isFinished()) {
            erased.fire(new PersonErased(erasure.spellings()));
            erasure.finished(rows, clock.instant());
        }
    }
}
