package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** a64: what the scanner says is understood, and one that says nothing holds nobody up. */
class ClamdTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("f"), content);
    }

    @Test
    void a64_cleanAndInfectedAreToldApart() throws IOException {
        try (var server = new FakeClamd()) {
            var clamd = new Clamd(server.host(), server.port(), Duration.ofSeconds(10));
            assertTrue(clamd.isThere());
            assertFalse(clamd.scan(file(new byte[300_000])).infected());
            Clamd.Answer answer = clamd.scan(file(SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII)));
            assertEquals("Win.Test.EICAR_HDB-1", answer.signature());
        }
    }

    @Test
    void a64_aScannerThatHangsReadsNothingOrIsNotThereIsGivenUp() throws IOException {
        try (var server = new FakeClamd()) {
            server.hang();
            var clamd = new Clamd(server.host(), server.port(), SHORT);
            Path large = file(new byte[30_000_000]);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(IOException.class, () -> clamd.scan(large)));
            assertFalse(clamd.isThere());
        }
        int free;
        try (var gone = new FakeClamd()) {
            free = gone.port();
        }
        assertThrows(IOException.class, () -> new Clamd("127.0.0.1", free, SHORT).scan(file(new byte[1])));
        assertThrows(IOException.class, () -> new Clamd("no.such.host.invalid", 1, SHORT).scan(file(new byte[1])));
    }

    @Test
    void a64_whatIsTooLargeForTheScannerIsNotCalledClean() throws IOException {
        try (var server = new FakeClamd()) {
            server.fill();
            var clamd = new Clamd(server.host(), server.port(), Duration.ofSeconds(10));
            assertThrows(IOException.class, () -> clamd.scan(file(new byte[10])));
        }
    }
}
