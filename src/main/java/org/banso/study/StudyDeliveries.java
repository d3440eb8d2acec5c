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
import java.util.List;
import java.util.Locale;
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
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * The vendor's side of one order, opened by its key and without an account: the question, the terms, and a place to deliver. Nothing
 * of the case is reached from here, not even its number.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class StudyDeliveries {
    /** Files of one delivery; more is sent as an archive on another way. */
    public static final int FILES_MOST = 10;

    @Inject
    private StudyRepository studies;
    @Inject
    private StudyQueries queries;
    @Inject
    private GuestLinks links;
    @Inject
    private Deliveries deliveries;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private CaseProgress progress;
    @Inject
    private StudyLetters letters;
    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    /**
     * What stands on the vendor's page.
     *
     * @param returned why the last delivery came back, or null
     * @param files    what he has brought so far
     * @param until    how long this key opens
     */
    public record Shown(long orderNo, String vendor, StudyKind kind, String question, long amountYen, LocalDate orderedOn, LocalDate deadline, StudyState state,
                        Instant deliveredAt, String returned, List<StudyFileRow> files, Instant until) implements Serializable {
        /** Files are brought, taken off, and handed over. */
        public boolean isOpen() {
            return state == StudyState.ORDERED;
        }

        /** Handed over, and the office has not accepted it yet. */
        public boolean isHandedOver() {
            return state == StudyState.DELIVERED;
        }

        /** One more file is taken. */
        public boolean isRoom() {
            return files.size() < FILES_MOST;
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
                found.returned(), queries.files(List.of(found.id())), guest.until());
        });
    }

    /**
     * Asks before anything is received whether a file would be taken.
     *
     * @throws BusinessException guest.closed, study.notNow
     */
    public void expect(String key) {
        steps.awaited(key);
    }

    /**
     * Takes one file of the delivery, through the gate of all files. A file of the same name takes the place of the one before, which
     * stays as its earlier version. The office is told when everything is handed over.
     *
     * @throws BusinessException guest.closed, study.notNow, study.guest.tooMany, or the fault of the file
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Deliveries.Delivered add(String key, String name, InputStream in) throws IOException {
        Steps.Order order = steps.expected(key, name);
        return deliveries.take(order.caseId(), order.documentId(), name, in, documentId -> steps.bind(key, order.documentId() != null, documentId));
    }

    /**
     * Takes a file off again, before it is handed over.
     *
     * @throws NotFound when it is not one of this delivery
     */
    public void takeOff(String key, long documentId) {
        Study found = steps.awaited(key);
        if (queries.files(List.of(found.id())).stream().noneMatch(file -> file.documentId() == documentId)) {
            throw new NotFound();
        }
        studies.takeOff(found.id(), documentId);
        deliveries.takeBack(found.caseId(), documentId, found.deliveredAt() == null ? null : Texts.get(Locale.JAPANESE, "study.guest.takenOff.why"));
    }

    /**
     * Hands everything over; the owner of the case is told.
     *
     * @throws BusinessException study.guest.nothing when no file was brought, study.guest.infected when one turned out to be harmful
     */
    public void handOver(String key) {
        Study found = steps.finished(key);
        studies.forgetRemoved(found.id());
        List<StudyFileRow> files = queries.files(List.of(found.id()));
        BusinessException.unless(!files.isEmpty(), "study.guest.nothing");
        files.stream().filter(StudyFileRow::isInfected).findFirst().ifPresent(bad -> {
            throw new BusinessException("study.guest.infected", bad.name());
        });
        found.delivered(clock.instant());
        studies.flush();
        progress.note(found.caseId(), EventKind.STUDY_DELIVERED, found.kind().name(), null);
        letters.delivered(atHand.unscoped(found.caseId()), found);
    }

    /** Takes back what was handed over, to mend it, as long as the office has not accepted it. */
    public void recall(String key) {
        Study found = steps.entered(key);
        found.recalled();
        studies.flush();
    }

    /** The order a key opens, held, each in a transaction of its own where a file lies between two of them. */
    @ApplicationScoped
    @Transactional
    static class Steps {
        @Inject
        private StudyRepository studies;
        @Inject
        private StudyQueries queries;
        @Inject
        private Deliveries deliveries;
        @Inject
        private GuestLinks links;
        @Inject
        private Actor actor;

        record Order(long caseId, Long documentId) {
        }

        /** Histories and the file name the vendor; he has no rights beyond his page. */
        Study entered(String key) {
            Guest guest = links.enter(GuestPurpose.STUDY, key).orElseThrow(() -> new BusinessException("guest.closed"));
            actor.enter(new Who(null, guest.holder(), null, Who.NOBODY.rights(), actor.who().locale()));
            return studies.held(guest.subjectId());
        }

        /** What is to be handed over; its case is held before it, as by whoever ends the case. */
        Study finished(String key) {
            studies.holdCase(links.enter(GuestPurpose.STUDY, key).orElseThrow(() -> new BusinessException("guest.closed")).caseId());
            return awaited(key);
        }

        Study awaited(String key) {
            Study found = entered(key);
            BusinessException.unless(found.isAwaited(), "study.notNow");
            return found;
        }

        Order expected(String key, String name) {
            Study found = awaited(key);
            List<StudyFileRow> files = queries.files(List.of(found.id()));
            String kept = deliveries.named(name);
            Optional<Long> before = files.stream().filter(file -> file.name().equals(kept)).map(StudyFileRow::documentId).findFirst();
            BusinessException.unless(before.isPresent() || files.size() < FILES_MOST, "study.guest.tooMany", FILES_MOST);
            return new Order(found.caseId(), before.orElse(null));
        }

        /** Asks again when the file was looked at, which takes time: the key may have closed meanwhile, the delivery may have been handed over. */
        void bind(String key, boolean newer, long documentId) {
            Study found = awaited(key);
            List<StudyFileRow> files = queries.files(List.of(found.id()));
            if (newer) {
                BusinessException.unless(files.stream().anyMatch(file -> file.documentId() == documentId), "study.notNow");
            } else {
                BusinessException.unless(files.size() < FILES_MOST, "study.guest.tooMany", FILES_MOST);
                studies.add(new StudyFile(found.id(), documentId));
            }
        }
    }
}
