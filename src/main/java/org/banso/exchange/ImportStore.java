package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.sheet.SheetReader;

/** The actor's own file that was brought, ready to be read. */
@ApplicationScoped
@Transactional
class ImportStore {
    @Inject
    private ImportRepository imports;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;

    /** What the rows are read by. */
    record Plan(ImportSheet sheet, Map<Integer, ImportTarget> columns, ImportWords words) {
    }

    /** Does something with a reader; gone from the disk afterwards. */
    interface Reading {
        void with(SheetReader reader) throws IOException;
    }

    Plan plan(long fileId) {
        return new Plan(imports.own(fileId, actor.accountId()).sheet(), imports.columns(fileId), new ImportWords(codes, imports.words()));
    }

    /** A copy on the disk, for whoever reads it row by row. */
    Path copy(long fileId) {
        imports.own(fileId, actor.accountId());
        try {
            Path file = Files.createTempFile("banso-import", ".tmp");
            try (var out = Files.newOutputStream(file)) {
                int piece = 0;
                for (var bytes = imports.piece(fileId, piece); bytes.isPresent(); bytes = imports.piece(fileId, ++piece)) {
                    out.write(bytes.get());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(Path file, Reading reading) {
        try (SheetReader reader = SheetReader.open(file)) {
            reading.with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
