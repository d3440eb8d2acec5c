package org.banso.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** The heap of a server: after a full collection, and the most that was in use, rubbish included, while somebody looked. */
final class Heap implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("(?:garbage-first heap|def new generation|tenured generation|PSYoungGen|ParOldGen)\\s+total \\d+K, used (\\d+)K");
    private static final String EVERY_MS = "250";
    private static final int[] USED_COLUMNS = {2, 3, 5, 7};

    private final Process looking;
    private final AtomicLong most = new AtomicLong();

    Heap(long pid) throws IOException {
        looking = new ProcessBuilder("jstat", "-gc", Long.toString(pid), EVERY_MS).redirectErrorStream(true).start();
        var thread = new Thread(this::read, "heap");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (BufferedReader lines = looking.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 8 && Character.isDigit(columns[0].charAt(0))) {
                    double used = 0;
                    for (int column : USED_COLUMNS) {
                        used += Double.parseDouble(columns[column]);
                    }
                    most.accumulateAndGet((long) used, Math::max);
                }
            }
        } catch (IOException e) {
            return; // it was told to end
        }
    }

    /** Kilobytes. */
    long most() {
        return most.get();
    }

    /** Kilobytes in use after a full collection. */
    static long live(long pid) throws IOException, InterruptedException {
        run("jcmd", Long.toString(pid), "GC.run");
        return USED.matcher(run("jcmd", Long.toString(pid), "GC.heap_info")).results().mapToLong(result -> Long.parseLong(result.group(1))).sum();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    @Override
    public void close() {
        looking.destroy();
    }
}
