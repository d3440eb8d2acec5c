package org.banso.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the machine before anything is started, so that the answer is a sentence and not a page of a server's log. */
final class Surroundings {

    private Surroundings() {
    }

    /** Throws the first thing that would make the start fail: port, folder, or a build that is not there. */
    static void check(LaunchSettings settings) {
        checkPort(settings.port());
        checkFolder(settings.data());
        checkFolder(settings.log().getParent());
        checkBuilt(settings.war());
        checkBuilt(settings.micro());
    }

    private static void checkPort(int port) {
        try (var socket = new ServerSocket()) {
            // As the server does it: a port that only waits for its last connections to expire counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new LaunchProblem(LaunchProblem.Kind.PORT,
                    "ポート " + port + " は使えません（使用中など）。BANSO_PORT=別の番号 を付けて起動してください。",
                    "port " + port + " cannot be used (taken?); set BANSO_PORT to another one.");
        }
    }

    private static void checkFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".test"));
        } catch (IOException refused) {
            throw new LaunchProblem(LaunchProblem.Kind.FOLDER,
                    "フォルダー " + folder + " に書き込めません。権限を直すか、BANSO_DATA で別の場所を指定してください。",
                    "cannot write to folder " + folder + "; mend its permissions or set BANSO_DATA to another place.");
        }
    }

    private static void checkBuilt(Path part) {
        if (!Files.exists(part)) {
            throw new LaunchProblem(LaunchProblem.Kind.SETTING,
                    part + " がありません。mvn -Prun で起動してください。", part + " is missing; start with mvn -Prun.");
        }
    }
}
