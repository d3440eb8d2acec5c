package org.banso.platform.fonts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.banso.platform.Setting;
import org.banso.platform.Settings;

/**
 * Finds a Japanese font to write PDFs with: the configured one ({@code banso.pdf.font}), else one in the usual places of the
 * system. Only TrueType outlines will do, because PDFBox cannot set a part of a PostScript (CFF) font such as Noto Sans CJK into a
 * document, and a whole one would make every page weigh 16 MB. Looked for once, when first asked.
 */
@ApplicationScoped
public class JapaneseFonts {
    private static final Logger LOG = Logger.getLogger(JapaneseFonts.class.getName());
    private static final int DEPTH = 4;
    /** Best first: complete, plain gothic faces that print well. A file counts when its name begins so. */
    private static final List<String> KNOWN = List.of("ipaexg", "ipag.", "ipagp", "bizudgothic-regular", "bizudpgothic-regular", "notosansjp", "takaogothic",
        "takaopgothic", "vl-gothic-regular", "vl-pgothic-regular", "mplus1-regular", "mplus-1p-regular", "mplus-1c-regular", "yugothr", "yugothm", "meiryo.",
        "msgothic", "ipaexm", "ipam", "fonts-japanese-gothic", "arial unicode");
    private static final String MUST_HAVE = "漢字かなカナ様資料閲覧";

    @Inject
    private Settings settings;

    private Found found;

    private record Found(Optional<JapaneseFont> font, boolean settingRefused) {
    }

    /** The font to write Japanese with; empty when there is none, and then the page has to say so. */
    public Optional<JapaneseFont> font() {
        return look().font();
    }

    /** Whether a font was configured that cannot be used: missing, damaged, without TrueType outlines or without Japanese. */
    public boolean isSettingRefused() {
        return look().settingRefused();
    }

    private synchronized Found look() {
        if (found == null) {
            found = settings.isSet(Setting.PDF_FONT) ? configured(Path.of(settings.text(Setting.PDF_FONT).trim())) : new Found(ofThisMachine(), false);
            LOG.log(Level.INFO, "Japanese font for PDFs: {0}", found.font().map(font -> font.name() + ", " + font.file()).orElse("none"));
        }
        return found;
    }

    private static Found configured(Path file) {
        Optional<JapaneseFont> font = usable(file);
        return font.isPresent() ? new Found(font, false) : new Found(ofThisMachine(), true);
    }

    /** The best font of this machine, whatever is configured. */
    public static Optional<JapaneseFont> ofThisMachine() {
        return search(places());
    }

    private static List<Path> places() {
        String home = System.getProperty("user.home", "");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts", "/Library/Fonts", "/System/Library/Fonts",
            home + "/Library/Fonts", System.getenv().getOrDefault("WINDIR", "C:\\Windows") + "\\Fonts").map(Path::of).filter(Files::isDirectory).toList();
    }

    static Optional<JapaneseFont> search(List<Path> places) {
        return places.stream().flatMap(JapaneseFonts::known).sorted(Comparator.comparingInt(JapaneseFonts::rank).thenComparing(Path::toString))
            .flatMap(file -> usable(file).stream()).findFirst();
    }

    private static Stream<Path> known(Path place) {
        try (var walk = Files.find(place, DEPTH, (file, is) -> is.isRegularFile() && rank(file) < KNOWN.size(), FileVisitOption.FOLLOW_LINKS)) {
            return walk.toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(Level.FINE, "Not readable: {0}", place);
            return Stream.empty();
        }
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return IntStream.range(0, KNOWN.size()).filter(i -> name.startsWith(KNOWN.get(i)) && (name.endsWith(".ttf") || name.endsWith(".ttc")))
            .findFirst().orElse(KNOWN.size());
    }

    /** The first face of the file that has outlines and letters as needed. */
    static Optional<JapaneseFont> usable(Path file) {
        try {
            int faces = FontFile.isCollection(file) ? FontFile.faces(file) : 1;
            for (int face = 0; face < Math.min(faces, 20); face++) {
                var candidate = new JapaneseFont("", file, face);
                try (var in = candidate.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                    if (writesJapanese(font)) {
                        return Optional.of(new JapaneseFont(font.getName(), file, face));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "Not a font to be used: {0} ({1})", new Object[] {file, e.getMessage()});
        }
        return Optional.empty();
    }

    private static boolean writesJapanese(TrueTypeFont font) throws IOException {
        if (font instanceof OpenTypeFont outlines && outlines.isPostScript() || !font.getTableMap().containsKey("glyf")) {
            return false;
        }
        var letters = font.getUnicodeCmapLookup();
        return MUST_HAVE.codePoints().allMatch(letter -> letters.getGlyphId(letter) > 0);
    }
}
