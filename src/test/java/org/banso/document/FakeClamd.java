package org.banso.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks the scanner's side of INSTREAM, knows one virus, and can be made to hang. */
public final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;
    private final CopyOnWriteArrayList<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean hangs;
    private volatile boolean full;

    public FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    public String host() {
        return server.getInetAddress().getHostAddress();
    }

    /** From now on it takes connections and says nothing, and reads nothing either. */
    void hang() {
        hangs = true;
    }

    /** From now on everything is too large for it. */
    void fill() {
        full = true;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                if (!hangs) {
                    answer(socket);
                    socket.close();
                }
            } catch (IOException e) {
                // The other side went away or the test has ended.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        var command = new StringBuilder();
        for (int each = in.read(); each > 0; each = in.read()) {
            command.append((char) each);
        }
        if ("zPING".contentEquals(command)) {
            out.write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new java.io.ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE");
        out.write((full ? "INSTREAM size limit exceeded. ERROR\0" : found ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
