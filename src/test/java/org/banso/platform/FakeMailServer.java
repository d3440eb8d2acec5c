package org.banso.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Speaks the server's side of SMTP and misbehaves towards one recipient, as it is told to; everybody else's letters it just takes. */
final class FakeMailServer implements AutoCloseable {
    /** What it does when a letter for the recipient comes. */
    enum Manner {
        TAKES,
        /** Nobody is known by that name. */
        KNOWS_NOBODY,
        /** Takes no letters from us, whomever they are for. */
        RELAYS_NOTHING,
        /** The mailbox is full today. */
        IS_FULL,
        /** Says nothing any more. */
        HANGS,
        /** Takes its time, until {@link #goOn}. */
        WAITS,
        /** The line breaks after the letter, before it has said whether it took it. */
        DROPS_BEFORE_ANSWERING,
        /** The line breaks as soon as it has taken the letter. */
        TAKES_AND_DROPS
    }

    private final ServerSocket server;
    private final String recipient;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Manner manner;

    FakeMailServer(String recipient, Manner manner) throws IOException {
        this.recipient = recipient;
        this.manner = manner;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void behave(Manner other) {
        manner = other;
    }

    /** Ends when somebody's letter for the recipient stands at the door. */
    void awaitArrival() throws InterruptedException {
        arrived.await();
    }

    void goOn() {
        released.countDown();
    }

    /** The letters for the recipient of which it read the whole text, whatever it said afterwards. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "fake mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                daemon(() -> talk(socket));
            } catch (IOException e) {
                // The test has ended.
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            boolean mine = false;
            say(out, "220 fake");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    mine = line.contains(recipient);
                    say(out, mine ? door() : "250 ok");
                } else if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!take(letter(in), mine, out)) {
                        return;
                    }
                } else {
                    say(out, "250 ok");
                }
            }
            say(out, "221 bye");
        } catch (IOException | InterruptedException e) {
            // The other side went away or the test has ended.
        }
    }

    private String door() throws InterruptedException {
        arrived.countDown();
        if (manner == Manner.HANGS || manner == Manner.WAITS) {
            released.await();
        }
        return switch (manner) {
            case KNOWS_NOBODY -> "550 5.1.1 No such user here";
            case RELAYS_NOTHING -> "550-#5.7.1 Relaying denied\r\n550 ask the postmaster";
            case IS_FULL -> "452 4.2.2 Mailbox full";
            default -> "250 ok";
        };
    }

    private static String letter(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private boolean take(String letter, boolean mine, OutputStream out) throws IOException {
        if (mine) {
            messages.add(letter);
        }
        if (mine && manner == Manner.DROPS_BEFORE_ANSWERING) {
            return false;
        }
        say(out, "250 taken");
        return !mine || manner != Manner.TAKES_AND_DROPS;
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        released.countDown();
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
