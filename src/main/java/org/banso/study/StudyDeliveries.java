package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.document.Deliveries;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Who;
import org.banso.platform.guest.Guest;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.shared.BusinessException;

/**
 * The vendor's side of one order, opened by its key and without an account: the question, the terms, and a place to deliver. Nothing
 * of the case is reached from here, not even its number.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class StudyDeliveries {
    @Inject
    private StudyRepository studies;
    @Inject
    private GuestLinks links;
    @Inject
    private Deliveries deliveries;
    @Inject
    private Steps steps;

    /**
     * What stands on the vendor's page.
     *
     * @param returned why the last delivery came back, or null
     * @param until    how long this key opens
     */
    public record Shown(long orderNo, String vendor, StudyKind kind, String question, long amountYen, LocalDate orderedOn, LocalDate deadline, StudyState state,
                        Instant deliveredAt, String returned, Instant until) implements Serializable {
        /** A delivery is awaited, or may still be replaced. */
        public boolean isOpen() {
            return state.isWithVendor();
        }
    }

    /**
     * The order behind a key; that it was read is written down.
     *
     * @return empty when the key opens nothing (any more)
     */
    public Optional<Shown> open(String key) {
        return links.enter(GuestPurpose.STUDY, key).map(guest -> {
            Study found = studies.read(guest.subjectId());
            links.opened(guest, "study " + found.id());
            return new Shown(found.id(), guest.holder(), found.kind(), found.question(), found.amountYen(), found.orderedOn(), found.deadline(), found.state(), found.deliveredAt(),
                found.returned(), guest.until());
        });
    }

    /**
     * Takes the deliverable, through the gate of all files.
     *
     * @throws BusinessException guest.closed, study.notNow, or the fault of the file
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Deliveries.Delivered deliver(String key, String name, InputStream in) throws IOException {
        Steps.Order order = steps.expected(key);
        Deliveries.Delivered taken = deliveries.take(order.caseId(), order.documentId(), name, in);
        steps.delivered(key, taken.documentId());
        return taken;
    }

    /** Before and after the file, each in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    static class Steps {
        @Inject
        private StudyRepository studies;
        @Inject
        private CaseAtHandQueries atHand;
        @Inject
        private GuestLinks links;
        @Inject
        private CaseProgress progress;
        @Inject
        private StudyLetters letters;
        @Inject
        private Actor actor;
        @Inject
        private Clock clock;

        record Order(long caseId, Long documentId) {
        }

        /** Histories and the file name the vendor; he has no rights beyond his page. */
        Order expected(String key) {
            Guest guest = guest(key);
            actor.enter(new Who(null, guest.holder(), null, Who.NOBODY.rights(), actor.who().locale()));
            Study found = studies.read(guest.subjectId());
            BusinessException.unless(found.state().isWithVendor() && !found.isHalted(), "study.notNow");
            return new Order(found.caseId(), found.documentId());
        }

        void delivered(String key, long documentId) {
            Study found = studies.held(guest(key).subjectId());
            boolean first = found.state() == StudyState.ORDERED;
            found.delivered(documentId, clock.instant());
            studies.flush();
            if (first) {
                progress.note(found.caseId(), EventKind.STUDY_DELIVERED, found.kind().name(), null);
                letters.delivered(atHand.unscoped(found.caseId()), found);
            }
        }

        private Guest guest(String key) {
            return links.enter(GuestPurpose.STUDY, key).orElseThrow(() -> new BusinessException("guest.closed"));
        }
    }
}
