package org.banso.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the newcomer sees when the start goes wrong, and when it goes right: the launcher in a process of its own. */
class LauncherTest {

    private static final String H2_OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    @TempDir
    Path folder;
    private final Map<String, String> settings = new LinkedHashMap<>();

    private record Outcome(int code, String out, String err) {
    }

    @BeforeEach
    void settings() throws IOException {
        settings.put("BANSO_PORT", Integer.toString(freePort()));
        settings.put("BANSO_DATA", folder.resolve("data").toString());
        settings.put("BANSO_DEMO", "false");
        settings.put("BANSO_LAUNCH_WAR", Files.createDirectories(folder.resolve("war")).toString());
        settings.put("BANSO_LAUNCH_MICRO", fakeServer().toString());
    }

    @Test
    void takenPortIsOneLine() throws Exception {
        try (var taken = new ServerSocket(0)) {
            settings.put("BANSO_PORT", Integer.toString(taken.getLocalPort()));
            refused(10, Integer.toString(taken.getLocalPort()), "BANSO_PORT");
        }
    }

    @Test
    void portThatIsNoneIsOneLine() throws Exception {
        settings.put("BANSO_PORT", "８０８０");
        refused(17, "BANSO_PORT");
    }

    @Test
    void unwritableFolderIsOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        settings.put("BANSO_DATA", file.resolve("data").toString());
        refused(11, "BANSO_DATA");
    }

    @Test
    void wrongPasswordIsOneLine() throws Exception {
        database().close();
        settings.put("BANSO_DB_PASSWORD", "wrong");
        Outcome outcome = refused(12, "BANSO_DB_PASSWORD");
        assertFalse(outcome.err().contains("wrong"), "the password itself is not said");
    }

    @Test
    void databaseInUseIsOneLine() throws Exception {
        try (var open = database()) {
            refused(14, folder.resolve("data").toString());
            assertTrue(open.isValid(1), "and the other one goes on undisturbed");
        }
    }

    @Test
    void unreachableDatabaseIsOneLine() throws Exception {
        settings.put("BANSO_DB_URL", "jdbc:mysql://127.0.0.1:" + freePort() + "/banso?connectTimeout=2000");
        refused(13, "BANSO_DB_URL");
    }

    @Test
    void serverThatDoesNotStartIsOneLineWithItsLog() throws Exception {
        settings.put("BANSO_LAUNCH_MICRO", Files.writeString(folder.resolve("broken.jar"), "no jar").toString());
        refused(16, folder.resolve("data/log/server.log").toString());
    }

    @Test
    void startTellsAddressAndSetupCodeAndStopLeavesNothingBehind() throws Exception {
        Process launcher = launch();
        var out = new StringBuilder();
        var reader = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            out.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                break;
            }
        }
        assertTrue(out.toString().contains("http://localhost:" + settings.get("BANSO_PORT") + "/"), out.toString());
        assertTrue(out.toString().contains("hana-4711"), out.toString());
        List<ProcessHandle> children = launcher.children().toList();
        assertEquals(1, children.size());
        launcher.destroy();
        assertTrue(launcher.waitFor(20, TimeUnit.SECONDS));
        assertFalse(children.get(0).isAlive(), "the server ends with its launcher");
        try (var again = database()) {
            assertTrue(again.isValid(1), "the data are there and free");
        }
    }

    private Outcome refused(int code, String... mentioned) throws Exception {
        Process launcher = launch();
        String err = text(launcher.getErrorStream());
        String out = text(launcher.getInputStream());
        assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));
        assertEquals(code, launcher.exitValue(), err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.startsWith("伴走: ") && err.contains(" / Banso: "), err);
        for (String word : mentioned) {
            assertTrue(err.contains(word), err);
        }
        return new Outcome(code, out, err);
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Dslf4j.internal.verbosity=ERROR",
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("BANSO_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** The embedded database as an earlier start has left it. */
    private java.sql.Connection database() throws SQLException {
        String file = folder.resolve("data/banso").toString();
        return DriverManager.getConnection("jdbc:h2:file:" + file + H2_OPTIONS, "banso", "banso");
    }

    private Path fakeServer() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
        Path jar = folder.resolve("server.jar");
        String entry = FakeServer.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = FakeServer.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
        return jar;
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
