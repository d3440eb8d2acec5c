package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;

/** The gate for a file that comes whole with one request: no further than the limit, its kind proven, looked at by the scanner. No transaction is held meanwhile. */
@ApplicationScoped
class Intake {
    @Inject
    private VirusScan viruses;
    @Inject
    private AuditTrail audit;
    @Inject
    private DocumentStore store;
    @Inject
    private DocumentRepository documents;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The last step, the only one with a transaction: it keeps the file and says as which document. */
    @FunctionalInterface
    interface Keeper {
        long keep(FileGate.Checked checked, ScanState scan, Path file);
    }

    /** @throws BusinessException with the fault of the file */
    Deliveries.Delivered let(String typedName, InputStream in, Keeper keeper) throws IOException {
        String name = FileNames.safe(typedName);
        FileGate.promised(name);
        Path file = Files.createTempFile("banso", ".tmp");
        try {
            spool(in, file, name);
            FileGate.Checked checked = FileGate.check(name, file, settings.number(Setting.UPLOAD_MAX_MEGAPIXELS));
            VirusScan.Verdict verdict = viruses.of(file);
            if (verdict.state() == ScanState.INFECTED) {
                audit.noteRefusal("DOCUMENT_INFECTED", checked.name(), verdict.signature());
                throw new BusinessException("document.infected", checked.name());
            }
            return new Deliveries.Delivered(keeper.keep(checked, verdict.state(), file), checked.name(), !verdict.state().isDelivered());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** No further than the limit, whatever the sender said of its size. */
    private void spool(InputStream in, Path file, String name) throws IOException {
        int most = settings.number(Setting.UPLOAD_MAX_MB);
        try (var out = Files.newOutputStream(file)) {
            long room = ((long) most << 20) + 1;
            byte[] piece = new byte[1 << 16];
            for (int n = in.read(piece, 0, (int) Math.min(piece.length, room)); n > 0; n = in.read(piece, 0, (int) Math.min(piece.length, room))) {
                out.write(piece, 0, n);
                room -= n;
                if (room == 0) {
                    throw new BusinessException("document.tooLarge", name, most);
                }
            }
        }
    }

    /** Keeps the file as the next version of the document, in the transaction of a {@link Keeper}. */
    @Transactional(TxType.MANDATORY)
    void keep(Document document, FileGate.Checked checked, ScanState scan, Path file) {
        String publicId = UUID.randomUUID().toString();
        int number = document.nextVersion();
        documents.save();
        store(publicId, file);
        documents.add(new DocumentVersion(document, number, publicId, checked, scan, actor.who(), clock.instant()));
    }

    private void store(String publicId, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            long at = 0;
            byte[] piece = new byte[DocumentStore.PIECE];
            for (int n = in.readNBytes(piece, 0, piece.length); n > 0; n = in.readNBytes(piece, 0, piece.length)) {
                store.append(publicId, at, n == piece.length ? piece : Arrays.copyOf(piece, n));
                at += n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
