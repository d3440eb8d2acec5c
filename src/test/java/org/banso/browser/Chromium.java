package org.banso.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the journeys: the one named by {@code BANSO_CHROMIUM}, else where systems install it. Nothing is downloaded. */
public final class Chromium {

    /** What keeps it quiet and working in a container. */
    public static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {
    }

    public static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("BANSO_CHROMIUM")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** @throws IllegalStateException when there is none */
    public static Path path() {
        return find().orElseThrow(() -> new IllegalStateException("No Chromium; install it (apt install chromium) or set BANSO_CHROMIUM"));
    }
}
