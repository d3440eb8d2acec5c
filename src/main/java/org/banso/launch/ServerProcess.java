package org.banso.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR, as a child of this process: it writes to its log, not to the screen, and never outlives us. */
final class ServerProcess {

    private static final long GRACE_SECONDS = 10;
    private static final Path BOOT_COMMANDS = Path.of("config/boot.txt");
    private static final Path LOGGING = Path.of("config/logging.properties");

    private final LaunchSettings settings;
    private final Process process;

    private ServerProcess(LaunchSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    static ServerProcess start(LaunchSettings settings) {
        try {
            if (Files.exists(settings.log())) {
                Files.move(settings.log(), settings.log().resolveSibling("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(command(settings)).redirectErrorStream(true).redirectOutput(settings.log().toFile());
            builder.environment().putAll(settings.environment());
            var process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(settings, process);
        } catch (IOException failure) {
            throw new LaunchProblem(LaunchProblem.Kind.SERVER, "サーバーを起動できません: " + failure.getMessage(),
                    "the server cannot be started: " + failure.getMessage());
        }
    }

    /** Pages make much and keep little: the parallel collector leaves a fifth more of two processors to them than G1 does on a heap this small. */
    private static List<String> command(LaunchSettings settings) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(), "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-jar", settings.micro().toString(),
                "--deploy", settings.war().toString(), "--contextroot", "/", "--port", Integer.toString(settings.port()),
                "--nocluster", "--disablephonehome"));
        operatorsFile("--prebootcommandfile", BOOT_COMMANDS, command);
        operatorsFile("--logproperties", LOGGING, command);
        return command;
    }

    /** What an operator would give the server as well; a WAR that is started from elsewhere goes without. */
    private static void operatorsFile(String option, Path file, List<String> command) {
        if (Files.exists(file)) {
            command.addAll(List.of(option, file.toAbsolutePath().toString()));
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** True when the first page is answered as a visitor would want it. */
    boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(settings.address()).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(20_000);
            connection.setInstanceFollowRedirects(true);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to end, and ends it when it does not within the grace time. Harmless when the terminal has asked it already. */
    void stop() {
        try {
            process.destroy();
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
