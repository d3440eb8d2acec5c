package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.document.DeckQueries;
import org.banso.document.DocumentsChanged;

/** Which versions of decks are to be drawn, and the changes on that way, each a transaction of its own. */
@ApplicationScoped
class Drawings {
    /** No drawing takes half as long ({@link DrawingDesk#SECONDS}). */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    @Inject
    private DrawingRepository drawings;
    @Inject
    private DeckQueries decks;
    @Inject
    private Event<DrawingWanted> wanted;
    @Inject
    private Clock clock;

    /** A version is waiting to be drawn, once the transaction has committed. */
    record DrawingWanted() {
    }

    /** One attempt at a version. */
    record Begun(DeckQueries.Version version, int attempt) {
    }

    /** In the transaction of who changed the documents: new versions wait for drawing; what was drawn of one that went or is held back goes with it. */
    void changed(@Observes DocumentsChanged change) {
        List<DeckQueries.Version> versions = decks.ofCase(change.caseId());
        List<DeckDrawing> known = drawings.ofCase(change.caseId());
        Set<Long> there = versions.stream().map(DeckQueries.Version::id).collect(Collectors.toSet());
        Set<Long> had = known.stream().map(DeckDrawing::versionId).collect(Collectors.toSet());
        known.stream().filter(drawing -> !there.contains(drawing.versionId())).forEach(drawings::remove);
        List<DeckQueries.Version> fresh = versions.stream().filter(version -> !had.contains(version.id())).toList();
        fresh.forEach(version -> drawings.add(new DeckDrawing(version.id(), version.documentId())));
        if (!fresh.isEmpty()) {
            wanted.fire(new DrawingWanted());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> waiting() {
        return drawings.waiting();
    }

    /** Empty when another node has it or it is gone. What an attempt before has left is thrown away. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Begun> begin(long versionId) {
        Optional<DeckDrawing> begun = drawings.locked(versionId).filter(drawing -> drawing.begin(clock.instant()));
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        drawings.removePages(versionId);
        return Optional.of(new Begun(decks.version(versionId), begun.get().attempts()));
    }

    /** @return false when this attempt was given up */
    @Transactional(TxType.REQUIRES_NEW)
    boolean count(Begun of, int pages) {
        Optional<DeckDrawing> drawing = mine(of);
        drawing.ifPresent(found -> found.count(pages));
        return drawing.isPresent();
    }

    /** @return false when this attempt was given up; nothing is kept then */
    @Transactional(TxType.REQUIRES_NEW)
    boolean keep(Begun of, int number, DeckDrawer.Drawn page) {
        if (mine(of).isEmpty()) {
            return false;
        }
        drawings.add(new DeckPage(of.version().id(), number, page), page.large(), page.small());
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void drawn(Begun of) {
        mine(of).ifPresent(drawing -> drawing.drawn(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(Begun of, DrawingFault fault) {
        mine(of).ifPresent(drawing -> {
            drawings.removePages(drawing.versionId());
            drawing.failed(fault, clock.instant());
        });
    }

    private Optional<DeckDrawing> mine(Begun of) {
        return drawings.locked(of.version().id()).filter(drawing -> drawing.isIn(of.attempt()));
    }

    /** What a server that went down had begun is begun again. */
    @Transactional(TxType.REQUIRES_NEW)
    void takeUpAbandoned() {
        drawings.begunBefore(clock.instant().minus(ABANDONED)).forEach(id -> drawings.locked(id).ifPresent(drawing -> drawing.again(clock.instant())));
    }
}
