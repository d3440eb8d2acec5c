package org.banso.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts Banso in the foreground: {@code mvn -Prun}. Runs inside Maven's own process, so that Ctrl-C ends Maven as well and no failed build is
 * reported. Ends with 0 after a wanted stop, else with the code of {@link LaunchProblem.Kind}.
 */
public final class Launcher {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    /** What a Java process answers that was asked to end by SIGINT or SIGTERM. */
    private static final int BY_INTERRUPT = 130;
    private static final int BY_TERMINATION = 143;

    private final PrintStream out;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean failed;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    /** Takes no arguments; the settings are those of {@code config/micro.env.example}. */
    public static void main(String[] args) {
        int code;
        try {
            new Launcher(utf8(System.out)).run();
            code = 0;
        } catch (LaunchProblem problem) {
            utf8(System.err).println(problem.getMessage());
            code = problem.exitCode();
        } catch (InterruptedException interrupted) {
            code = BY_INTERRUPT;
        }
        System.exit(code);
    }

    private void run() throws InterruptedException {
        var settings = LaunchSettings.read();
        Surroundings.check(settings);
        out.println("伴走: データを用意しています… / Banso: preparing the data ...");
        boolean filled = new DatabasePreparation(settings).run();
        out.print("伴走: 起動しています（30 秒ほどかかります） / Banso: starting, about half a minute ");
        out.flush();
        var server = ServerProcess.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "banso-stop"));
        if (ready(server, settings)) {
            new Announcement(settings, new ServerLog(settings.log()).setupCode(), filled).print(out);
        }
        ended(server.waitFor(), settings);
    }

    /** Waits for the first page; false when the server has ended before. */
    private boolean ready(ServerProcess server, LaunchSettings settings) throws InterruptedException {
        var log = new ServerLog(settings.log());
        long end = System.nanoTime() + START_LIMIT.toNanos();
        for (int tries = 0; !server.answers(); tries++) {
            if (!server.alive()) {
                out.println();
                return false;
            }
            if (log.deploymentFailed() || System.nanoTime() > end) {
                out.println();
                throw died(settings);
            }
            if (tries % 4 == 0) {
                out.print(".");
                out.flush();
            }
            if (stopping.await(250, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        out.println();
        return true;
    }

    /** Ctrl-C reaches the server and us at the same time and either may be first: a moment decides whether the end was wanted. */
    private void ended(int code, LaunchSettings settings) throws InterruptedException {
        boolean wanted = stopping.await(1, TimeUnit.SECONDS) || code == BY_INTERRUPT || code == BY_TERMINATION;
        if (!wanted) {
            throw died(settings);
        }
    }

    private void stop(ServerProcess server) {
        stopping.countDown();
        server.stop();
        if (!failed) {
            out.println();
            out.println("伴走: 停止しました。データは残っています。 / Banso: stopped; the data are kept.");
        }
    }

    private LaunchProblem died(LaunchSettings settings) {
        failed = true;
        String why = new ServerLog(settings.log()).reason().map(reason -> " (" + reason + ")").orElse("");
        return new LaunchProblem(LaunchProblem.Kind.SERVER, "サーバーが起動しないか、異常終了しました。ログ: " + settings.log(),
                "the server did not start or ended unexpectedly, see its log" + why);
    }

    /** The words are Japanese whatever the code page of the terminal's process is said to be. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
