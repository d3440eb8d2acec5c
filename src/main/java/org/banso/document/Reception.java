package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;

/**
 * Where a file that has come whole is looked at and let in, or refused and thrown away. Looking takes time and a copy on disk, so no
 * transaction is held meanwhile: only the last step has one.
 */
@ApplicationScoped
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Reception {
    @Inject
    private Uploads uploads;
    @Inject
    private Documents documents;
    @Inject
    private Contents contents;
    @Inject
    private VirusScan viruses;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;

    /** What became of it; {@code waiting}: kept, but not handed out before the scanner has looked at it. */
    public record Taken(String name, boolean waiting) {
    }

    /** Takes a whole file at once, in the same pieces. The stream is read no further than the size that was said. */
    public Taken take(Uploads.Wanted wanted, InputStream in) throws IOException {
        Uploads.Progress at = uploads.begin(wanted);
        try {
            byte[] piece = new byte[Uploads.PIECE];
            for (int n = in.readNBytes(piece, 0, piece.length); n > 0; n = in.readNBytes(piece, 0, piece.length)) {
                at = uploads.append(at.id(), at.received(), n == piece.length ? piece : Arrays.copyOf(piece, n));
            }
            BusinessException.unless(at.complete(), "document.broken", wanted.name());
        } catch (IOException | RuntimeException e) {
            uploads.cancel(at.id());
            throw e;
        }
        return finish(at.id());
    }

    /**
     * Ends an upload of which every byte has come.
     *
     * @throws BusinessException with the fault of the file, which is thrown away, or of the case
     */
    public Taken finish(String id) {
        Uploads.Progress upload = uploads.progress(id);
        BusinessException.unless(upload.complete(), "document.broken", "");
        try {
            return let(id, upload.size());
        } catch (BusinessException e) {
            uploads.cancel(id);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken let(String id, long size) throws IOException {
        Path file = contents.spooled(id, size);
        try {
            FileGate.Checked checked = FileGate.check(documents.nameOf(id), file, settings.number(Setting.UPLOAD_MAX_MEGAPIXELS));
            VirusScan.Verdict verdict = viruses.of(file);
            if (verdict.state() == ScanState.INFECTED) {
                audit.noteRefusal("DOCUMENT_INFECTED", checked.name(), verdict.signature());
                throw new BusinessException("document.infected", checked.name());
            }
            documents.keep(id, checked, verdict.state());
            return new Taken(checked.name(), !verdict.state().isDelivered());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
