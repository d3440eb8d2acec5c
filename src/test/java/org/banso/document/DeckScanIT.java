package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.banso.consultation.CaseStatus;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.pitch.PageImages;
import org.banso.pitch.PitchForm;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.Pitches;
import org.banso.pitch.SampleDecks;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a64: a deck is drawn, shown and handed out only when the scanner has looked at it. */
class DeckScanIT extends BansoIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Pitches pitches;
    @Inject
    private PitchQueries rooms;
    @Inject
    private PageImages images;
    @Inject
    private Reception reception;
    @Inject
    private Handing handing;
    @Inject
    private Fixture fixture;
    @Inject
    private Scanner scanner;

    private Who applicant;
    private long running;
    private long room;

    @BeforeEach
    void aRoom() {
        long organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(applicant);
        var form = new PitchForm();
        form.setAudience("㈱𠮷田キャピタル");
        room = pitches.open(running, form);
    }

    private PitchRoom room() {
        return rooms.room(fixture.caseNo(running), room);
    }

    private boolean held(byte[] deck) {
        try {
            return reception.take(new Uploads.Wanted(running, null, room().documentId(), "資料①.pdf", deck.length, null), new ByteArrayInputStream(deck)).waiting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deck like any other, with the words in its properties. */
    private static byte[] infected() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(SampleDecks.pdf("Problem"))) {
            pdf.getDocumentInformation().setTitle(SampleFiles.EICAR);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    @Test
    void a64_aDeckWithAVirusIsRefused() throws IOException {
        byte[] deck = infected();
        scanner.answering(() -> assertEquals("document.infected", assertThrows(BusinessException.class, () -> held(deck)).key()));
        assertTrue(room().versions().isEmpty());
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = 'DOCUMENT_INFECTED' and actor_account_id = ?", applicant.accountId()));
    }

    @Test
    void a64_withTheScannerAwayItIsKeptBackAndDrawnWhenItIsLetOut() {
        scanner.away(() -> {
            assertTrue(held(SampleDecks.pdf("Problem", "Market")));
            scanner.tick();
        });
        PitchRoom.Deck kept = room().version(null);
        assertFalse(kept.delivered());
        assertNull(kept.state(), "nothing is drawn of it");
        assertThrows(NotFound.class, () -> images.image(kept.publicId(), 1, false));
        assertThrows(NotFound.class, () -> handing.find(kept.publicId()));
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        assertTrue(visit.get("/portal/cases/" + fixture.caseNo(running) + "/pitches/" + room).body().contains("ウイルス検査が済むまで表示できません"));

        scanner.answering(scanner::tick);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!room().version(null).drawn()) {
            assertTrue(System.nanoTime() < end, "never drawn");
            Thread.onSpinWait();
        }
        assertEquals(2, room().version(null).pages());
        assertTrue(images.image(kept.publicId(), 1, false).jpeg().length > 0);
    }
}
