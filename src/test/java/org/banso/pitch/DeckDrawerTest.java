package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.banso.pitch.DeckDrawer.Drawn;
import org.banso.pitch.DeckDrawer.Undrawable;
import org.banso.platform.Who;
import org.banso.platform.fonts.JapaneseFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of decks become pictures no larger than is shown, with the words on them. */
class DeckDrawerTest {
    @TempDir
    private Path dir;

    private static final class Kept implements DeckDrawer.Sink {
        private final List<Drawn> pages = new ArrayList<>();
        private int promised;

        @Override
        public void pages(int all) {
            promised = all;
        }

        @Override
        public void page(int number, Drawn page) {
            assertEquals(pages.size() + 1, number);
            pages.add(page);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(dir.resolve("deck"), content);
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean hasInk(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPdfIsDrawnPageByPage() throws IOException {
        var kept = new Kept();
        DeckDrawer.pdf(file(SampleDecks.pdf("Problem", "Solution")), kept);
        assertEquals(2, kept.promised);
        assertEquals(List.of("Problem", "Solution"), kept.pages.stream().map(Drawn::words).toList());
        Drawn first = kept.pages.get(0);
        assertEquals(DeckDrawer.SIDE, first.width());
        assertEquals(900, first.height());
        assertTrue(hasInk(image(first.large())));
        assertEquals(DeckDrawer.SMALL_SIDE, image(first.small()).getWidth());
    }

    @Test
    void slidesWithJapaneseWordsAreDrawn() throws IOException {
        var kept = new Kept();
        DeckDrawer.slides(file(SampleDecks.slides("課題：細胞シートの製造費が高い 𠮷㈱ﾊﾝｶｸ", "解決策")), JapaneseFonts.ofThisMachine(), kept);
        assertEquals(2, kept.promised);
        assertEquals("課題：細胞シートの製造費が高い 𠮷㈱ﾊﾝｶｸ", kept.pages.get(0).words());
        assertEquals(DeckDrawer.SIDE, Math.max(kept.pages.get(0).width(), kept.pages.get(0).height()));
        assertTrue(hasInk(image(kept.pages.get(1).large())));
    }

    @Test
    void whatHasNoPagesOrTooManyOrIsBrokenIsRefused() throws IOException {
        assertEquals(DrawingFault.NO_PAGES, assertThrows(Undrawable.class, () -> DeckDrawer.slides(file(SampleDecks.slides()), Optional.empty(), new Kept())).fault());
        String[] many = new String[DeckDrawer.MOST_PAGES + 1];
        Arrays.fill(many, "x");
        assertEquals(DrawingFault.TOO_MANY_PAGES, assertThrows(Undrawable.class, () -> DeckDrawer.pdf(file(SampleDecks.pdf(many)), new Kept())).fault());
        assertThrows(IOException.class, () -> DeckDrawer.pdf(file("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)), new Kept()));
    }

    /** A slide may name a picture that lies elsewhere; nobody goes there. */
    @Test
    void a51_aPictureThatIsOnlyLinkedToIsNotFetched() throws Exception {
        try (var elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(1);
            var kept = new Kept();
            DeckDrawer.slides(file(SampleDecks.linked("http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.png")), Optional.empty(), kept);
            assertEquals(1, kept.pages.size());
            assertThrows(SocketTimeoutException.class, elsewhere::accept);
        }
    }

    @Test
    void aPageSaysWhoLookedAtIt() throws IOException {
        var kept = new Kept();
        DeckDrawer.pdf(file(SampleDecks.pdf("Secret")), kept);
        var reader = new Who(7L, "𠮷野 花子", "h@example.jp", Set.of(), Locale.JAPANESE);
        BufferedImage marked = image(PageMark.on(kept.pages.get(0).large(), reader, Instant.EPOCH, JapaneseFonts.ofThisMachine()));
        assertEquals(DeckDrawer.SIDE, marked.getWidth());
        int red = 0;
        for (int x = 0; x < marked.getWidth(); x++) {
            int rgb = marked.getRGB(x, marked.getHeight() / 2);
            red += (rgb >> 16 & 0xff) - (rgb & 0xff) > 30 ? 1 : 0;
        }
        assertTrue(red > 5, "across the middle");
    }
}
