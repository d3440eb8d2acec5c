package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.banso.document.DocumentQueries.Taken;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.shared.NotFound;

/** Hands out a version to somebody who may take it: as it is or marked with his name, and written down either way. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class Handing {
    /** Parts of one file fetched one after another, as a browser does when a download broke off, are one reading. */
    private static final Duration ONE_READING = Duration.ofMinutes(10);

    @Inject
    private DocumentQueries documents;
    @Inject
    private ReadingRepository readings;
    @Inject
    private Contents contents;
    @Inject
    private Watermark watermark;
    @Inject
    private AccessLog log;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A version the actor may take.
     *
     * @param tag    says which bytes these are, for conditions and ranges; null when every copy is another
     * @param marked the copy carries the reader's name on every page
     */
    public record Handed(String publicId, String name, String mediaType, long size, String tag, boolean marked) {
    }

    /** @throws NotFound when there is no such version, it was removed or is held back, or it is not for the actor */
    public Handed find(String publicId) {
        Taken taken = documents.takeable(publicId);
        DocumentLine line = taken.line();
        boolean own = line.ofApplicant() && taken.as() == Reader.APPLICANT;
        boolean marked = line.tier() == Tier.SECRET && !own && FileType.PDF.mediaType().equals(line.mediaType());
        return new Handed(publicId, line.name(), line.mediaType(), line.size(), marked ? null : line.sha256(), marked);
    }

    /**
     * Writes down that bytes of the version are handed out now.
     *
     * @param goesOn they are not the first of the file
     */
    public void handedOut(String publicId, boolean goesOn) {
        Taken taken = documents.takeable(publicId);
        DocumentLine line = taken.line();
        Instant now = clock.instant();
        if (goesOn && readings.hasRead(actor.accountId(), line.versionId(), now.minus(ONE_READING))) {
            return;
        }
        readings.add(new ReadingEvent(line.id(), line.versionId(), actor.who(), taken.as(), now));
        log.read(AccessKind.FILE, line.caseId(), line.name(), "v" + line.number() + ", tier " + line.tier().number());
    }

    /** The bytes from {@code from} up to, not including, {@code to}; of what {@link #find} gave. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void write(Handed file, long from, long to, OutputStream out) throws IOException {
        contents.copy(file.publicId(), from, to, out);
    }

    /** A marked copy on disk, which the caller deletes. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Path marked(Handed file) throws IOException {
        DocumentLine line = documents.takeable(file.publicId()).line();
        Path plain = contents.spooled(file.publicId(), file.size());
        try {
            return watermark.copy(plain, actor.who(), line.caseNo(), clock.instant());
        } finally {
            Files.deleteIfExists(plain);
        }
    }
}
