package org.banso.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;

/** Stands for Payara Micro in {@link LauncherTest}: takes its options, prints a setup code and answers the first page. */
public final class FakeServer {

    private FakeServer() {
    }

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[Arrays.asList(args).indexOf("--port") + 1]);
        System.out.println("INFO: BANSO-SETUP-CODE: hana-4711");
        var server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
