package org.banso.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.banso.shared.Text;

/** Names of files that people chose, made such that no system takes harm from them. */
final class FileNames {
    /** In UTF-8: what the common file systems take, less what a browser adds for a second copy. */
    static final int BYTES_MAX = 240;
    private static final int EXTENSION_MAX = 10;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");
    /** 「見積.exe.pdf」 is a PDF, but with extensions hidden it reads as if it were not. */
    private static final Pattern RUNS = Pattern.compile("(?i)\\.(exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|ps1|hta|htm|html|svg|lnk|jar|dll|app|sh|docm|xlsm|pptm)(?=\\.)");

    private FileNames() {
    }

    /** One line, no path, no reserved name, no second extension that runs, short enough, and the extension kept. */
    static String safe(String typed) {
        String name = RUNS.matcher(Text.fileName(typed)).replaceAll("_$1");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        if (bytes(name) <= BYTES_MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > EXTENSION_MAX ? "" : name.substring(dot);
        return cut(name.substring(0, name.length() - extension.length()), BYTES_MAX - bytes(extension)) + extension;
    }

    private static String cut(String text, int most) {
        int length = Text.length(text);
        String shorter = text;
        while (bytes(shorter) > most) {
            length -= Math.max(1, (bytes(shorter) - most) / 4);
            shorter = Text.shorten(text, length);
        }
        return shorter;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
