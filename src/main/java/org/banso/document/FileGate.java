package org.banso.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.banso.shared.BusinessException;

/**
 * Looks at a file before it is kept: its name is made safe, its content must be what the name says, and nothing in it may run,
 * reach out or blow up. The refusal tells the name, because several files are sent at once. Never loads a whole file.
 */
final class FileGate {
    private FileGate() {
    }

    /** A file that may be kept. */
    record Checked(String name, FileType type, long size, String sha256) {
    }

    /** What is wrong with a file; the key of the words is {@code document.} and the name in small letters. */
    enum Fault {
        /** Not what the name says, or damaged. */
        CONTENT("document.content"),
        /** Cannot be looked into. */
        ENCRYPTED("document.encrypted"),
        /** Macros, scripts, files within that start by themselves. */
        ACTIVE("document.active"),
        /** Other files inside that the recipient would not see. */
        NESTED("document.nested"),
        /** Would fill memory or disk when opened. */
        BOMB("document.bomb");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    /**
     * The kind the name promises, before a byte has come.
     *
     * @throws BusinessException document.type
     */
    static FileType promised(String safeName) {
        return FileType.named(safeName).orElseThrow(() -> new BusinessException("document.type", safeName));
    }

    /**
     * @param megapixels most pixels of a picture, and of each picture in a document, in millions
     * @throws BusinessException document.type, document.empty or the key of a {@link Fault}, each with the name
     */
    static Checked check(String typedName, Path file, int megapixels) throws IOException {
        String name = FileNames.safe(typedName);
        FileType type = promised(name);
        long size = Files.size(file);
        BusinessException.unless(size > 0, "document.empty", name);
        long mostPixels = megapixels * 1_000_000L;
        Optional<Fault> fault = switch (type) {
            case PDF -> PdfGate.fault(file, mostPixels);
            case DOCX -> OfficeGate.fault(file, "word/", mostPixels);
            case XLSX -> OfficeGate.fault(file, "xl/", mostPixels);
            case PPTX -> OfficeGate.fault(file, "ppt/", mostPixels);
            case PNG -> ImageGate.faultOfPng(file, mostPixels);
            case JPEG -> ImageGate.faultOfJpeg(file, mostPixels);
            case TXT, CSV -> TextGate.fault(file);
        };
        if (fault.isPresent()) {
            throw new BusinessException(fault.get().key, name);
        }
        return new Checked(name, type, size, sha256(file));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
