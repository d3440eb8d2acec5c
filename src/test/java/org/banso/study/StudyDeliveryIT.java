package org.banso.study;

import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.document.SampleFiles;
import org.banso.document.Visibility;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** A delivery of several files: brought one by one, mended until it is handed over, inspected and shared as one. */
class StudyDeliveryIT extends DeliveringIT {
    @Inject
    private Documents handling;

    /** While it is read, something else happens. */
    private void addWhile(String name, byte[] content, Runnable meanwhile) {
        var slow = new ByteArrayInputStream(content) {
            private boolean begun;

            @Override
            public synchronized int read(byte[] piece, int from, int length) {
                if (!begun) {
                    begun = true;
                    meanwhile.run();
                }
                return super.read(piece, from, length);
            }
        };
        try {
            deliveries.add(key, name, slow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reportAndListAreHandedOverInspectedAndSharedTogether() {
        assertEquals("study.guest.nothing", key(() -> deliveries.handOver(key)), "nothing is no delivery");
        long report = hand.add(key, "調査報告①.pdf", SampleFiles.pdf("first")).documentId();
        long wrong = hand.add(key, "まちがい.pdf", SampleFiles.pdf("wrong")).documentId();
        long list = hand.add(key, "検索リスト㈱.xlsx", sheet()).documentId();
        assertEquals(report, hand.add(key, "調査報告①.pdf", SampleFiles.pdf("better")).documentId(), "the same name: a newer version");
        deliveries.takeOff(key, wrong);
        assertEquals(List.of("調査報告①.pdf", "検索リスト㈱.xlsx"), names());
        assertThrows(NotFound.class, () -> deliveries.takeOff(key, wrong));
        assertEquals(0, fixture.number("select count(*) from document_chunk c join document_version v on v.public_id = c.content_id where v.document_id = ?", wrong), "its bytes are gone");
        assertEquals(0, fixture.number("select count(*) from case_event where case_id = ? and kind = 'STUDY_DELIVERED'", caseId), "nobody is told before it is handed over");
        deliveries.handOver(key);
        assertEquals("study.notNow", key(() -> hand.add(key, "あとから.pdf", SampleFiles.pdf("late"))));
        assertEquals("study.notNow", key(() -> deliveries.takeOff(key, list)));

        as(staff);
        assertEquals(List.of(report, list), queries.card(no, id).files().stream().map(StudyFileRow::documentId).toList());
        assertTrue(documents.removed(caseId).isEmpty(), "what nobody was told of leaves no trace");
        studies.accept(hand.seen(id));
        as(fixture.applicantOf(organization));
        assertEquals(List.of(), queries.ofOwnCase(no));
        as(staff);
        studies.share(hand.seen(id));
        assertEquals(List.of("APPLICANT", "APPLICANT"), fixture.texts("select visibility from document where case_id = ? and removed_at is null order by id", caseId));
        as(fixture.applicantOf(organization));
        assertEquals(List.of("調査報告①.pdf", "検索リスト㈱.xlsx"), queries.ofOwnCase(no).get(0).files().stream().map(StudyFileRow::name).toList());
        assertTrue(documents.of(caseId).stream().allMatch(row -> row.visibility() == Visibility.APPLICANT && row.open()));
        asNobody();
        assertTrue(deliveries.open(key).isEmpty());
    }

    @Test
    void whatNoLongerBelongsToADeliveryWhenItWasLookedAtIsNotKept() {
        long first = hand.add(key, "報告.pdf", SampleFiles.pdf("one")).documentId();
        assertEquals("study.notNow", key(() -> addWhile("報告.pdf", SampleFiles.pdf("two"), () -> deliveries.handOver(key))));
        assertEquals(1, fixture.number("select count(*) from document_version where document_id = ?", first), "what was handed over does not change");
        assertEquals(1, fixture.number("select newest from document where id = ?", first));
        deliveries.recall(key);
        assertEquals("study.notNow", key(() -> addWhile("追加.pdf", SampleFiles.pdf("more"), () -> deliveries.handOver(key))));
        deliveries.recall(key);
        assertEquals("guest.closed", key(() -> addWhile("あとから㈱.pdf", SampleFiles.pdf("late"),
            () -> fixture.update("update guest_link set revoked_at = created_at where purpose = 'STUDY' and subject_id = ?", id))));
        assertEquals(1, fixture.number("select count(*) from document where case_id = ?", caseId), "nothing is left behind in the case");
        assertEquals(1, fixture.number("select count(*) from study_file where study_id = ?", id));
    }

    @Test
    void aDeliveryOfWhichAFileWasRemovedIsNotAccepted() {
        hand.add(key, "報告.pdf", SampleFiles.pdf("report"));
        long list = hand.add(key, "一覧.txt", "1, 2, 3".getBytes(StandardCharsets.UTF_8)).documentId();
        deliveries.handOver(key);
        fixture.update("update document set removed_at = '2026-05-01 00:00:00' where id = ?", list);
        as(staff);
        assertEquals("study.fileGone", key(() -> studies.accept(hand.seen(id))));
        studies.sendBack(hand.seen(id), "一覧を取り下げました", Jst.today(clock).plusDays(3));
        key = hand.key(caseId);
        asNobody();
        assertEquals(List.of("報告.pdf"), names());
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals(StudyState.INSPECTED, queries.card(no, id).state(), "what is handed over anew is what stands there");
    }

    @Test
    void whatWasAcceptedIsNotSharedWithoutAFileOfIt() {
        long report = hand.add(key, "報告.pdf", SampleFiles.pdf("report")).documentId();
        long list = hand.add(key, "一覧㈱.txt", "1, 2, 3".getBytes(StandardCharsets.UTF_8)).documentId();
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals("study.notNow", key(() -> studies.sendBack(hand.seen(id), "やはり直してほしい", Jst.today(clock).plusDays(3))), "accepted is accepted");
        assertFalse(queries.card(no, id).broken());
        handling.remove(documents.of(caseId).stream().filter(row -> row.id() == list).findFirst().orElseThrow().seen(), "誤って含まれた個人情報𠮷");
        assertTrue(queries.card(no, id).broken());
        assertEquals("study.fileGone", key(() -> studies.share(hand.seen(id))));
        assertEquals("OFFICE", fixture.text("select visibility from document where id = ?", report), "nothing of it is shared");
        fixture.update("update document set removed_at = null where id = ?", list);
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", list);
        assertEquals("study.fileInfected", key(() -> studies.share(hand.seen(id))));
        studies.sendBack(hand.seen(id), "一覧を納め直してください", Jst.today(clock).plusDays(3));
        assertEquals(StudyState.ORDERED, queries.card(no, id).state());
        assertNull(queries.card(no, id).way().inspectedOn());
        key = hand.key(caseId);
        asNobody();
        deliveries.takeOff(key, list);
        hand.add(key, "一覧 第2稿.txt", "1, 2".getBytes(StandardCharsets.UTF_8));
        deliveries.handOver(key);
        as(staff);
        assertEquals("study.notNow", key(() -> studies.share(hand.seen(id))), "inspected anew first");
        studies.accept(hand.seen(id));
        studies.share(hand.seen(id));
        as(fixture.applicantOf(organization));
        assertEquals(List.of("報告.pdf", "一覧 第2稿.txt"), queries.ofOwnCase(no).get(0).files().stream().map(StudyFileRow::name).toList());
    }

    @Test
    void theVendorTakesADeliveryBackToMendIt() {
        long first = hand.add(key, "報告.pdf", SampleFiles.pdf("one")).documentId();
        deliveries.handOver(key);
        as(staff);
        StudySeen looked = hand.seen(id);
        asNobody();
        deliveries.recall(key);
        deliveries.takeOff(key, first);
        hand.add(key, "報告 第2稿.pdf", SampleFiles.pdf("two"));
        deliveries.handOver(key);
        as(staff);
        assertThrows(RuntimeException.class, () -> studies.accept(looked), "the office accepts what it has seen, nothing else");
        assertEquals(List.of("報告.pdf"), documents.removed(caseId).stream().map(DocumentQueries.Removed::name).toList(), "once the office was told, it stays written down");
        studies.accept(hand.seen(id));
        asNobody();
        assertEquals("guest.closed", key(() -> deliveries.recall(key)));
    }

    @Test
    void aVendorReachesNoFileButHisOwn() {
        long other = hand.ordered(caseId, StudyKind.MARKET, "市場を調べる");
        String otherKey = hand.key(caseId);
        asNobody();
        long his = hand.add(otherKey, "市場.pdf", SampleFiles.pdf("market")).documentId();
        assertThrows(NotFound.class, () -> deliveries.takeOff(key, his));
        assertEquals(List.of(), names());
        assertEquals(1, queries.files(List.of(other)).size());
    }

    @Test
    void noMoreThanTenFiles() {
        for (int i = 0; i < StudyDeliveries.FILES_MOST; i++) {
            hand.add(key, "資料" + i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("study.guest.tooMany", key(() -> hand.add(key, "もう一つ.txt", "more".getBytes(StandardCharsets.UTF_8))));
        hand.add(key, "資料0.txt", "newer".getBytes(StandardCharsets.UTF_8));
        assertEquals(StudyDeliveries.FILES_MOST, names().size());
        assertFalse(deliveries.open(key).orElseThrow().isRoom());
    }
}
