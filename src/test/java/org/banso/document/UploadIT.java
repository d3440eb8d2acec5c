package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on their way in: by the plain form and in pieces; broken off, slow, too many, and with no room to keep them. */
class UploadIT extends BansoIT {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @Inject
    private FileHand files;
    @Inject
    private Uploads uploads;
    @Inject
    private Reception reception;
    @Inject
    private DocumentQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private Fixture fixture;
    @Inject
    private OtherSettings settings;
    @Inject
    private FailingStore.Switch failing;
    @Inject
    private Event<Tick> ticks;
    @Inject
    private Clock clock;

    private long draft;
    private Who applicant;
    private Visit visit;
    private String token;

    @BeforeEach
    void someone() {
        applicant = fixture.withPassword(fixture.applicantOf(fixture.organization()));
        as(applicant);
        draft = filing.startDraft();
        visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String page = visit.get("/portal/drafts/" + draft + "?step=4").body();
        token = page.replaceFirst("(?s).*class=\"upload\".*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private List<String> names() {
        return queries.of(draft).stream().map(row -> row.newest().name()).toList();
    }

    private static String part(String boundary, String name, String fileName, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + (fileName == null ? "" : "; filename=\"" + fileName + "\"")
            + "\r\n" + (fileName == null ? "" : "Content-Type: application/octet-stream\r\n") + "\r\n" + content + "\r\n";
    }

    private String begin(String name, long size) {
        var answer = visit.postBytes("/documents/pieces?case=" + draft + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&size=" + size, new byte[0], "X-Csrf", token);
        assertEquals(201, answer.statusCode(), answer.body());
        var id = ID.matcher(answer.body());
        assertTrue(id.find());
        return "/documents/pieces/" + id.group(1);
    }

    private static byte[] noise(int size) {
        byte[] jpeg = Arrays.copyOf(SampleFiles.picture("jpg", 20, 20), size);
        byte[] noise = new byte[size - 1000];
        new Random(2).nextBytes(noise);
        System.arraycopy(noise, 0, jpeg, 1000, noise.length);
        return jpeg;
    }

    @Test
    void a57_anUploadWithoutTheTokenOfItsPageIsRefused() {
        String boundary = "banso";
        String body = part(boundary, "files", "a.txt", "abc") + "--" + boundary + "--\r\n";
        assertEquals(403, visit.postRaw("/documents/upload?case=" + draft + "&back=/portal", "multipart/form-data; boundary=" + boundary, body).statusCode());
        assertEquals(403, visit.postBytes("/documents/pieces?case=" + draft + "&name=a.txt&size=3", new byte[0]).statusCode());
        assertTrue(names().isEmpty());
    }

    @Test
    void uploadsByThePlainFormAreToldOnThePage() {
        String boundary = "banso";
        String body = part(boundary, "csrf", null, token) + part(boundary, "files", "報告①.txt", "本文") + part(boundary, "files", "run.exe", "MZ") + "--" + boundary + "--\r\n";
        var answer = visit.postRaw("/documents/upload?case=" + draft + "&back=//evil.example", "multipart/form-data; boundary=" + boundary, body);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/start"), "never to another site");
        String after = visit.get("/portal/drafts/" + draft + "?step=4").body();
        assertTrue(after.contains("報告①.txt"));
        assertTrue(after.contains("run.exe"), "the refusal names the file");
        assertEquals(List.of("報告①.txt"), names());
    }

    @Test
    void whatBrokeOffGoesOnWhereItStopped() {
        byte[] picture = noise(2_300_000);
        String address = begin("写真 𠮷.jpg", picture.length);
        assertEquals(200, visit.postBytes(address + "?at=0", Arrays.copyOf(picture, Uploads.PIECE), "X-Csrf", token).statusCode());
        assertEquals(200, visit.postBytes(address + "?at=0", Arrays.copyOf(picture, Uploads.PIECE), "X-Csrf", token).statusCode(), "sent again when the answer was lost");
        var again = visit.postBytes(address + "?at=0", Arrays.copyOf(picture, 5), "X-Csrf", token);
        assertEquals(409, again.statusCode(), "does not join on");
        assertTrue(again.body().contains("\"received\":" + Uploads.PIECE), again.body());
        for (int at = Uploads.PIECE; at < picture.length; at += Uploads.PIECE) {
            assertTrue(names().isEmpty());
            byte[] piece = Arrays.copyOfRange(picture, at, Math.min(picture.length, at + Uploads.PIECE));
            assertEquals(200, visit.postBytes(address + "?at=" + at, piece, "X-Csrf", token).statusCode());
        }
        assertEquals(List.of("写真 𠮷.jpg"), names());
        assertArrayEquals(picture, visit.bytes(files.address(draft)).body());
        assertEquals(404, visit.postBytes(address + "?at=0", new byte[1], "X-Csrf", token).statusCode(), "it has ended");
    }

    @Test
    void anUploadIsItsOwnersAndEndsInTime() {
        String address = begin("a.txt", 10);
        var stranger = new Visit(baseUrl());
        stranger.signIn(fixture.withPassword(fixture.applicantOf(fixture.organization())).email());
        assertEquals(403, stranger.postBytes(address + "?at=0", new byte[3], "X-Csrf", token).statusCode(), "the token is of another session");
        String id = address.substring(address.lastIndexOf('/') + 1);
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> uploads.append(id, 0, new byte[3]));
        assertThrows(NotFound.class, () -> reception.finish(id));
        as(applicant);
        uploads.append(id, 0, new byte[3]);
        asSystem();
        ticks.fire(new Tick(clock.instant().plus(Duration.ofHours(23))));
        as(applicant);
        assertEquals(3, uploads.progress(id).received());
        asSystem();
        ticks.fire(new Tick(clock.instant().plus(Duration.ofHours(25))));
        as(applicant);
        assertThrows(NotFound.class, () -> uploads.progress(id));
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", id));
    }

    @Test
    void a65_tenGigabytesAreRefusedBeforeTheyCome() {
        var answer = visit.postBytes("/documents/pieces?case=" + draft + "&name=big.pdf&size=10000000000", new byte[0], "X-Csrf", token);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("20MB"), answer.body());
        String address = begin("a.txt", 10);
        assertEquals(422, visit.postBytes(address + "?at=0", new byte[11], "X-Csrf", token).statusCode(), "more than was said");
        String large = begin("a.jpg", 5_000_000);
        assertEquals(422, visit.postBytes(large + "?at=0", new byte[Uploads.PIECE + 1], "X-Csrf", token).statusCode(), "a piece is a piece");
    }

    @Test
    void a65_tenThousandTinyFilesMeetALimit() {
        for (int i = 0; i < 20; i++) {
            begin(i + ".txt", 1);
        }
        var answer = visit.postBytes("/documents/pieces?case=" + draft + "&name=one.txt&size=1", new byte[0], "X-Csrf", token);
        assertEquals(422, answer.statusCode(), answer.body());
        fixture.update("delete from document_upload where case_id = ?", draft);
        for (int i = 0; i < 10; i++) {
            files.add(draft, i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(422, visit.postBytes("/documents/pieces?case=" + draft + "&name=one.txt&size=1", new byte[0], "X-Csrf", token).statusCode());
    }

    @Test
    void a65_aPieceThatTricklesIsCutOff() throws IOException {
        String address = begin("a.jpg", 900_000);
        settings.with(Setting.UPLOAD_PIECE_SECONDS, "1", () -> {
            String answer = trickle(address);
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        });
        assertEquals(0, uploads.progress(address.substring(address.lastIndexOf('/') + 1)).received());
    }

    /** Sends a byte now and then until it is answered; gives the first line of the answer. */
    private String trickle(String address) {
        URI server = URI.create(baseUrl());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(50);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address + "?at=0 HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nX-Csrf: " + token + "\r\nContent-Length: 900000\r\n"
                + "Content-Type: application/octet-stream\r\nCookie: banso=" + visit.session() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                out.write('x');
                out.flush();
                try {
                    byte[] answer = new byte[100];
                    int n = socket.getInputStream().read(answer);
                    return n < 0 ? "closed" : new String(answer, 0, n, StandardCharsets.US_ASCII);
                } catch (java.net.SocketTimeoutException notYet) {
                    continue;
                }
            }
            return "no answer";
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void a69_aFullDiskLeavesNoHalfRecordAndItGoesOnByItself() {
        byte[] picture = noise(1_500_000);
        String address = begin("図.jpg", picture.length);
        assertEquals(200, visit.postBytes(address + "?at=0", Arrays.copyOf(picture, Uploads.PIECE), "X-Csrf", token).statusCode());
        byte[] rest = Arrays.copyOfRange(picture, Uploads.PIECE, picture.length);
        failing.during(() -> {
            var answer = visit.postBytes(address + "?at=" + Uploads.PIECE, rest, "X-Csrf", token);
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("いま保存できませんでした"), answer.body());
            assertTrue(names().isEmpty());
            assertThrows(RuntimeException.class, () -> files.add(draft, "b.txt", "b".getBytes(StandardCharsets.UTF_8)));
        });
        assertEquals(1, fixture.number("select count(*) from document_upload where case_id = ?", draft), "only what can go on");
        assertEquals(200, visit.postBytes(address + "?at=" + Uploads.PIECE, rest, "X-Csrf", token).statusCode());
        assertEquals(List.of("図.jpg"), names());
        assertArrayEquals(picture, visit.bytes(files.address(draft)).body());
    }

    @Test
    void anEndedCaseAndAForeignOneTakeNothing() {
        long foreign = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        assertEquals(404, visit.postBytes("/documents/pieces?case=" + foreign + "&name=a.txt&size=1", new byte[0], "X-Csrf", token).statusCode());
        assertEquals(404, visit.postBytes("/documents/pieces?name=a.txt&size=1", new byte[0], "X-Csrf", token).statusCode());
        assertThrows(BusinessException.class, () -> files.add(draft, "a.exe", new byte[1]));
    }
}
