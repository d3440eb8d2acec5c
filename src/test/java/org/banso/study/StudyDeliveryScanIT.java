package org.banso.study;

import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banso.document.SampleFiles;
import org.banso.document.ScanState;
import org.banso.document.Scanner;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** a64: what the scanner finds in a delivery, at once or later. */
class StudyDeliveryScanIT extends DeliveringIT {
    private static final byte[] VIRUS = SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Scanner scanner;

    /** A workbook with a file in it whose bytes lie there as they are, as an unpacked archive would show them. */
    private static byte[] stored(String entry) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sheet())); var zip = new ZipOutputStream(out)) {
            for (var each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                zip.write(in.readAllBytes());
            }
            var plain = new ZipEntry(entry);
            plain.setMethod(ZipEntry.STORED);
            plain.setSize(VIRUS.length);
            var sum = new CRC32();
            sum.update(VIRUS);
            plain.setCrc(sum.getValue());
            zip.putNextEntry(plain);
            zip.write(VIRUS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void catchUp() {
        for (int i = 0; i < 50 && fixture.number("select count(*) from document_version v join document d on d.id = v.document_id where d.case_id = ? and v.scan = 'QUARANTINED'", caseId) > 0; i++) {
            scanner.tick();
        }
    }

    @Test
    void a64_aVirusInADeliveryIsRefusedAlsoInAnArchive() {
        scanner.answering(() -> {
            assertEquals("document.infected", key(() -> hand.add(key, "報告.txt", VIRUS)));
            assertEquals("document.infected", key(() -> hand.add(key, "報告.xlsx", stored("xl/media/note.txt"))), "the scanner is given the whole file");
            hand.add(key, "清潔.txt", "clean".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(List.of("清潔.txt"), names());
        assertTrue(fixture.texts("select subject from audit_event where kind = 'DOCUMENT_INFECTED' order by id desc limit 5").contains("報告.txt"));
    }

    @Test
    void a64_withTheScannerAwayTheDeliveryWaitsAndIsNotAccepted() {
        scanner.away(() -> {
            assertTrue(hand.add(key, "報告.pdf", SampleFiles.pdf("waits")).waiting(), "the vendor is told");
            assertEquals(ScanState.QUARANTINED, deliveries.open(key).orElseThrow().files().get(0).scan());
            deliveries.handOver(key);
            as(staff);
            assertEquals("study.fileWaits", key(() -> studies.accept(hand.seen(id))));
            assertFalse(documents.of(caseId).get(0).open(), "not handed out, not even to the office");
        });
        scanner.answering(this::catchUp);
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals(StudyState.INSPECTED, queries.card(no, id).state());
    }

    @Test
    void a64_aVirusFoundLaterStopsTheDelivery() {
        hand.add(key, "報告.pdf", SampleFiles.pdf("fine"));
        long bad = hand.add(key, "一覧.txt", "bad".getBytes(StandardCharsets.UTF_8)).documentId();
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", bad);
        assertEquals("study.guest.infected", key(() -> deliveries.handOver(key)));
        fixture.update("update document_version set scan = 'QUARANTINED' where document_id = ?", bad);
        deliveries.handOver(key);
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", bad);
        as(staff);
        assertEquals("study.fileInfected", key(() -> studies.accept(hand.seen(id))));
        studies.sendBack(hand.seen(id), "ウイルスが見つかりました", Jst.today(clock).plusDays(3));
        key = hand.key(caseId);
        asNobody();
        deliveries.takeOff(key, bad);
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
    }
}
