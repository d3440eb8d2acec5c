package org.banso.pitch;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.document.DeckQueries;
import org.banso.pitch.DeckDrawer.Undrawable;
import org.banso.pitch.Drawings.Begun;
import org.banso.platform.Actor;
import org.banso.platform.Background;
import org.banso.platform.Who;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.shared.NotFound;

/** Draws one version after another in the name of the system, each page kept as soon as it is drawn. */
@ApplicationScoped
class DeckWork {
    private static final Logger LOG = Logger.getLogger(DeckWork.class.getName());

    @Inject
    private Drawings drawings;
    @Inject
    private DeckQueries decks;
    @Inject
    private JapaneseFonts fonts;
    @Inject
    private Background background;
    @Inject
    private Actor actor;

    /** Draws the next waiting version; false when none waits. */
    @ActivateRequestContext
    boolean next(ManagedExecutorService threads) {
        actor.enter(Who.SYSTEM);
        try {
            Optional<Long> next = drawings.waiting();
            next.flatMap(drawings::begin).ifPresent(begun -> draw(begun, threads));
            return next.isPresent();
        } catch (NotFound removedMeanwhile) {
            return true;
        } finally {
            actor.enter(Who.NOBODY);
        }
    }

    @ActivateRequestContext
    boolean somethingWaits() {
        return drawings.waiting().isPresent();
    }

    void takeUpAbandoned() {
        drawings.takeUpAbandoned();
    }

    private void draw(Begun begun, ManagedExecutorService threads) {
        Path file = null;
        try {
            file = decks.spooled(begun.version());
            Path copy = file;
            var drawing = new FutureTask<Void>(() -> draw(begun, copy), null);
            background.start(threads, drawing);
            try {
                drawing.get(DrawingDesk.SECONDS, TimeUnit.SECONDS);
                drawings.drawn(begun);
            } catch (TimeoutException e) {
                drawing.cancel(true);
                drawings.failed(begun, DrawingFault.TOO_LONG);
            } catch (ExecutionException e) {
                failed(begun, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | NotFound e) {
            failed(begun, e);
        } finally {
            delete(file);
        }
    }

    private void draw(Begun begun, Path file) {
        var sink = new Keeping(begun);
        try {
            if (begun.version().isSlides()) {
                DeckDrawer.slides(file, fonts.font(), sink);
            } else {
                DeckDrawer.pdf(file, sink);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Keeps the pages of an attempt, and stops the drawing when it was given up. */
    private final class Keeping implements DeckDrawer.Sink {
        private final Begun begun;

        Keeping(Begun begun) {
            this.begun = begun;
        }

        @Override
        public void pages(int all) {
            goOn(drawings.count(begun, all));
        }

        @Override
        public void page(int number, DeckDrawer.Drawn page) {
            goOn(drawings.keep(begun, number, page));
        }

        private void goOn(boolean wanted) {
            if (!wanted || Thread.currentThread().isInterrupted()) {
                throw new GivenUp();
            }
        }
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void failed(Begun begun, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof GivenUp) {
                return;
            }
            if (cause instanceof Undrawable known) {
                drawings.failed(begun, known.fault());
                return;
            }
        }
        LOG.log(Level.INFO, "Version " + begun.version().id() + " of a deck cannot be drawn", thrown);
        drawings.failed(begun, DrawingFault.UNREADABLE);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "Left behind: {0}", file);
        }
    }
}
