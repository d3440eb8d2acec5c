package org.banso.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.platform.Setting;
import org.junit.jupiter.api.Test;

/** The operator's list of settings is the application's list of settings. */
class SettingsFileTest {

    /** What the launcher and the container read before the application is there. */
    private static final Set<String> OUTSIDE = Set.of("BANSO_PORT", "BANSO_DATA", "BANSO_DEMO", "BANSO_DB_DRIVER");
    /** Shown for MySQL, as nobody sets them for H2. */
    private static final Set<Setting> SHOWN_OTHERWISE = EnumSet.of(Setting.DB_URL);

    private final List<String> lines = lines();

    @Test
    void everySettingIsThereOnceAndNoneBesides() {
        var expected = Stream.concat(OUTSIDE.stream(), Stream.of(Setting.values()).map(SettingsFileTest::variable))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = lines.stream().map(line -> line.substring(1, line.indexOf('='))).toList();
        assertEquals(expected, new TreeSet<>(found));
        assertEquals(expected.size(), found.size(), "each once");
    }

    @Test
    void theDefaultsAreTheApplications() {
        for (Setting setting : Setting.values()) {
            if (!SHOWN_OTHERWISE.contains(setting)) {
                String expected = "#" + variable(setting) + "=" + setting.fallback();
                assertEquals(1, lines.stream().filter(expected::equals).count(), expected);
            }
        }
    }

    private static String variable(Setting setting) {
        return setting.key().replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("config/micro.env.example")).stream().filter(line -> line.matches("#?BANSO_[A-Z_]+=.*")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
