package org.banso.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/**
 * Looks at a file before it is kept: its name is made safe, and its content must be what the name says. A name is told in
 * the refusal, because several files are sent at once.
 */
final class FileGate {
    /** Length of the column. */
    static final int NAME_MAX = 200;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final byte[] OFFICE = ascii("[Content_Types].xml");
    private static final byte[] MACRO = ascii("vbaProject.bin");
    private static final Tika TIKA = new Tika();

    private FileGate() {
    }

    /** A file that may be kept. */
    record Checked(String name, FileType type, byte[] content, String sha256) {
    }

    /**
     * @throws BusinessException document.type, document.content or document.empty, each with the name
     */
    static Checked check(String typedName, byte[] content) {
        String name = safeName(typedName);
        FileType type = FileType.named(name).orElseThrow(() -> new BusinessException("document.type", name));
        if (content.length == 0) {
            throw new BusinessException("document.empty", name);
        }
        if (!isReally(type, content)) {
            throw new BusinessException("document.content", name);
        }
        return new Checked(name, type, content, sha256(content));
    }

    /** One line, no path, no reserved name, short enough, and the extension kept. */
    static String safeName(String typed) {
        String name = Text.fileName(typed);
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        int dot = name.lastIndexOf('.');
        if (Text.length(name) <= NAME_MAX || dot < 0 || name.length() - dot > 10) {
            return Text.shorten(name, NAME_MAX);
        }
        String extension = name.substring(dot);
        return Text.shorten(name.substring(0, dot), NAME_MAX - extension.length()) + extension;
    }

    private static boolean isReally(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> startsWith(content, ascii("%PDF-"));
            case DOCX -> office(content, "word/");
            case XLSX -> office(content, "xl/");
            case PPTX -> office(content, "ppt/");
            case PNG, JPEG -> type.mediaType().equals(TIKA.detect(content));
            case TXT, CSV -> text(content);
        };
    }

    /** Plain text in any coding that Japanese offices use; Tika does not know short Shift_JIS, but it knows everything that runs. */
    private static boolean text(byte[] content) {
        String found = TIKA.detect(content);
        return "text/plain".equals(found) || "application/octet-stream".equals(found) && !hasControls(content);
    }

    private static boolean hasControls(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != 0x1b) {
                return true;
            }
        }
        return false;
    }

    /** An Office file is a zip whose entries' names stand uncompressed in it; one with macros is not taken under a plain name. */
    private static boolean office(byte[] content, String folder) {
        return startsWith(content, new byte[] {'P', 'K', 3, 4}) && contains(content, OFFICE) && contains(content, ascii(folder))
            && !contains(content, MACRO);
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at <= content.length - part.length; at++) {
            if (content[at] == part[0] && Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
