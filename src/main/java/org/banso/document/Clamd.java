package org.banso.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One conversation with clamd (clamd(8), INSTREAM and PING): the bytes in chunks, each with its length before it, then its answer.
 * A deadline holds for the whole of it, for writing too, so that a scanner that hangs cannot hold anybody up.
 */
final class Clamd {
    private static final int CHUNK = 1 << 16;
    private static final int ANSWER_MAX = 4096;
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final Duration timeout;

    Clamd(String host, int port, Duration timeout) {
        this.address = new InetSocketAddress(host, port);
        this.timeout = timeout;
    }

    /**
     * What the scanner said.
     *
     * @param signature name of what was found, null when nothing was
     */
    record Answer(String signature) {
        boolean infected() {
            return signature != null;
        }
    }

    /** @throws IOException when it cannot be reached, is too slow, or does not know */
    Answer scan(Path file) throws IOException {
        try (var talk = new Talk(); InputStream in = Files.newInputStream(file)) {
            talk.send(ascii("zINSTREAM\0"));
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
                talk.send(ByteBuffer.allocate(4 + n).putInt(n).put(chunk, 0, n).flip());
            }
            talk.send(ByteBuffer.allocate(4));
            String answer = talk.receive();
            if (answer.endsWith(FOUND)) {
                return new Answer(answer.substring(answer.indexOf(": ") + 2, answer.length() - FOUND.length()));
            }
            if (!answer.endsWith(": OK")) {
                throw new IOException("clamd says: " + answer);
            }
            return new Answer(null);
        }
    }

    boolean isThere() {
        try (var talk = new Talk()) {
            talk.send(ascii("zPING\0"));
            return "PONG".equals(talk.receive());
        } catch (IOException e) {
            return false;
        }
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private final class Talk implements AutoCloseable {
        private final long end = System.nanoTime() + timeout.toNanos();
        private final Selector selector = Selector.open();
        private final SocketChannel socket = SocketChannel.open();

        Talk() throws IOException {
            try {
                if (address.isUnresolved()) {
                    throw new IOException("Unknown host " + address.getHostString());
                }
                socket.configureBlocking(false);
                if (!socket.connect(address)) {
                    await(SelectionKey.OP_CONNECT);
                    socket.finishConnect();
                }
            } catch (IOException | RuntimeException e) {
                close();
                throw e;
            }
        }

        void send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (socket.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        String receive() throws IOException {
            ByteBuffer answer = ByteBuffer.allocate(ANSWER_MAX);
            for (int n = socket.read(answer); n >= 0 && answer.hasRemaining() && !ended(answer); n = socket.read(answer)) {
                if (n == 0) {
                    await(SelectionKey.OP_READ);
                }
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
        }

        private boolean ended(ByteBuffer answer) {
            return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
        }

        private void await(int what) throws IOException {
            socket.register(selector, what);
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || selector.select(left) == 0) {
                throw new IOException("No answer in " + timeout.toMillis() + " ms");
            }
            selector.selectedKeys().clear();
        }

        @Override
        public void close() throws IOException {
            socket.close();
            selector.close();
        }
    }
}
