package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Setting;
import org.banso.platform.Settings;

/** Asks clamd when it is configured. An answer that does not come keeps the file back; it never lets it through. */
@ApplicationScoped
class VirusScan {
    private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());

    @Inject
    private Settings settings;

    /** @param signature what was found, null otherwise */
    record Verdict(ScanState state, String signature) {
    }

    boolean isConfigured() {
        return settings.isSet(Setting.CLAMD_HOST);
    }

    boolean isThere() {
        return isConfigured() && clamd().isThere();
    }

    Verdict of(Path file) {
        if (!isConfigured()) {
            return new Verdict(ScanState.NOT_SCANNED, null);
        }
        try {
            Clamd.Answer answer = clamd().scan(file);
            return new Verdict(answer.infected() ? ScanState.INFECTED : ScanState.CLEAN, answer.signature());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The virus scanner did not answer, a file is kept back: {0}", e.getMessage());
            return new Verdict(ScanState.QUARANTINED, null);
        }
    }

    private Clamd clamd() {
        return new Clamd(settings.text(Setting.CLAMD_HOST).trim(), settings.number(Setting.CLAMD_PORT),
            Duration.ofSeconds(settings.number(Setting.CLAMD_TIMEOUT)));
    }
}
