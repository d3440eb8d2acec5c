package org.banso.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banso.document.DocumentTextQueries;
import org.banso.platform.Background;
import org.banso.platform.search.SearchQueue;

/** Reads one waiting file at a time, behind everybody's back, and gives up after a while. Every file is tried once. */
@ApplicationScoped
class FileReading {
    private static final long SECONDS = 40;
    /** Reasons that have words of their own ({@code search.index.why.…}); any other is what the reader of the file said. */
    static final String GONE = "GONE";
    static final String TOO_LONG = "TOO_LONG";
    static final String SERVER_DOWN = "SERVER_DOWN";
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    @Inject
    private Steps steps;
    @Inject
    private DocumentTextQueries documents;
    @Inject
    private Background background;
    @Resource
    private ManagedExecutorService threads;

    /** Reads the next waiting file; false when none waits. */
    boolean next() {
        Optional<Long> next = steps.waiting();
        next.flatMap(steps::begin).ifPresent(this::read);
        return next.isPresent();
    }

    private void read(Map.Entry<Long, Long> begun) {
        Optional<DocumentTextQueries.Source> source = documents.of(begun.getValue()).stream().filter(one -> one.documentId() == begun.getKey()).findFirst();
        if (source.isEmpty()) {
            steps.failed(begun.getKey(), GONE);
            return;
        }
        try (InputStream bytes = new ByteArrayInputStream(documents.open(source.get()).readNBytes((int) Math.min(source.get().size(), Integer.MAX_VALUE - 8)))) {
            var reading = new FutureTask<>(() -> FileText.of(bytes, source.get().mediaType()));
            background.start(threads, reading);
            try {
                steps.read(begun.getKey(), source.get().sha256(), reading.get(SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                reading.cancel(true);
                steps.failed(begun.getKey(), TOO_LONG);
            } catch (ExecutionException e) {
                steps.failed(begun.getKey(), e.getCause().getClass().getSimpleName() + ": " + e.getCause().getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            steps.failed(begun.getKey(), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** Gives up what a server that went down had begun. */
    void giveUpAbandoned() {
        steps.giveUpAbandoned();
    }

    /** The changes of state, each a transaction. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Steps {
        @Inject
        private DocumentTextRepository texts;
        @Inject
        private SearchQueue queue;
        @Inject
        private Clock clock;

        Optional<Long> waiting() {
            return texts.waiting();
        }

        /** Document and case; empty when another node has taken it. */
        Optional<Map.Entry<Long, Long>> begin(long documentId) {
            return Optional.ofNullable(texts.locked(documentId)).filter(text -> text.begin(clock.instant())).map(text -> Map.entry(text.documentId(), text.caseId()));
        }

        /** What was read of a version that is no longer the newest is thrown away. */
        void read(long documentId, String sha256, String content) {
            DocumentText text = texts.locked(documentId);
            if (text != null && text.sha256().equals(sha256)) {
                text.read(content, clock.instant());
                queue.changed(text.caseId());
            }
        }

        void failed(long documentId, String why) {
            DocumentText text = texts.locked(documentId);
            if (text != null) {
                text.failed(why, clock.instant());
            }
        }

        void giveUpAbandoned() {
            texts.abandoned(clock.instant().minus(ABANDONED)).forEach(id -> failed(id, SERVER_DOWN));
        }
    }
}
