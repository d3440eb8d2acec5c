package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Tick;
import org.banso.shared.NotFound;

/** Scans again what the scanner could not look at, and what came before there was one. Stops for this time when it is still away. */
@ApplicationScoped
class Quarantine {
    private static final Logger LOG = Logger.getLogger(Quarantine.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private ScanResults results;
    @Inject
    private Contents contents;
    @Inject
    private VirusScan viruses;

    void rescan(@Observes Tick tick) {
        if (!viruses.isConfigured()) {
            results.release();
            return;
        }
        for (ScanResults.Waiting waiting : results.waiting(AT_ONCE)) {
            if (!look(waiting)) {
                return;
            }
        }
    }

    private boolean look(ScanResults.Waiting waiting) {
        try {
            Path file = contents.spooled(waiting.publicId(), waiting.size());
            try {
                VirusScan.Verdict verdict = viruses.of(file);
                results.scanned(waiting.publicId(), verdict);
                return verdict.state() != ScanState.QUARANTINED;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (NotFound removedMeanwhile) {
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be scanned and will be tried again: {0}", e.getMessage());
            return false;
        }
    }
}
