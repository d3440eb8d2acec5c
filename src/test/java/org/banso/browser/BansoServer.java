package org.banso.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.it.TestDatabase;

/**
 * Banso as an operator runs it, for browser journeys and measurements: the built WAR in its own process on a free port, with demo data, once per test
 * run. Ends with this process.
 */
public final class BansoServer {

    private static BansoServer running;

    private final String url;
    private final Path data;
    private final Process launcher;

    private BansoServer(String url, Path data, Process launcher) {
        this.url = url;
        this.data = data;
        this.launcher = launcher;
    }

    /** The server of this run with demo data, started when first asked for; one that runs already when {@code banso.url} names it. */
    public static synchronized BansoServer running() {
        if (running == null) {
            String given = System.getProperty("banso.url");
            if (given != null) {
                running = new BansoServer(given, Path.of("data"), null);
            } else {
                TestDatabase.fillDemo();
                running = start(Map.of());
            }
        }
        return running;
    }

    /** Starts one more server on the database of this run; the settings are those of {@code config/micro.env.example}. */
    public static BansoServer start(Map<String, String> settings) {
        try {
            int port = freePort();
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), "data").toAbsolutePath();
            var environment = new LinkedHashMap<String, String>(TestDatabase.environment());
            environment.put("BANSO_PORT", Integer.toString(port));
            environment.put("BANSO_DATA", data.toString());
            environment.put("BANSO_LAUNCH_MICRO", System.getenv().getOrDefault("MICRO_JAR", "target/micro/payara-micro.jar"));
            environment.putAll(settings);
            var server = new BansoServer("http://localhost:" + port, data, launch(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "banso-server-stop"));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        return url;
    }

    public Path log() {
        return data.resolve("log/server.log");
    }

    /** The process that serves, for what a measurement wants to know of it. */
    public ProcessHandle process() {
        return launcher.children().findFirst().orElseThrow();
    }

    public void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(20, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Map<String, String> environment) throws IOException {
        // By name: the launcher is not part of the application's own surface.
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", classpath(), "org.banso.launch.Launcher"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BANSO_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Inside Maven (exec:java) the classes come from a loader of its own. */
    private static String classpath() {
        if (BansoServer.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString()).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private void awaitReady() throws IOException {
        var heard = new StringBuilder();
        var reader = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            heard.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("Banso did not start; its log: " + log() + "\n" + heard);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
