package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.banso.shared.Choice;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final Locale JA = Locale.JAPANESE;

    private final HandClock clock = new HandClock();
    private final AtomicInteger reads = new AtomicInteger();
    private final CodeTable table = new CodeTable(List.of(
            new Code("expertiseGroup", "REG", null, null, "法規制対応", "Regulatory", null, null),
            new Code("expertiseGroup", "CARE", null, null, "介護", "Care", null, null),
            new Code("expertise", "REG_DRUG", "REG", null, "薬事(医薬品)", "Drugs", null, null),
            new Code("expertise", "REG_OLD", "REG", null, "旧区分", "Old", null, LocalDate.of(2026, 3, 31)),
            new Code("expertise", "REG_NEW", "REG", null, "新区分", "New", LocalDate.of(2026, 4, 1), null),
            new Code("productType", "SAMD", null, "DEVICE", "プログラム医療機器", "SaMD", null, null),
            new Code("productType", "DRUG", null, null, "医薬品", "Drug", null, null)), List.of());
    private final Codes codes = new Codes(() -> {
        reads.incrementAndGet();
        return table;
    }, clock);

    @Test
    void labelsFollowTheReaderAndUnknownCodesShowThemselves() {
        assertEquals("プログラム医療機器", codes.label("productType", "SAMD", Locale.JAPAN));
        assertEquals("SaMD", codes.label("productType", "SAMD", Locale.UK));
        assertEquals("GONE", codes.label("productType", "GONE", JA));
        assertEquals("SAMD", codes.label("noSuchList", "SAMD", JA));
        assertEquals("", codes.label("productType", null, JA));
    }

    @Test
    void onlyWhatIsValidTodayInJapanIsOffered() {
        clock.now = Instant.parse("2026-03-31T14:59:59Z");
        assertEquals(List.of(new Choice("REG_DRUG", "薬事(医薬品)"), new Choice("REG_OLD", "旧区分")), codes.choices("expertise", JA));
        assertTrue(codes.selectable("expertise", "REG_OLD"));
        clock.now = Instant.parse("2026-03-31T15:00:00Z");
        assertEquals(List.of("REG_DRUG", "REG_NEW"), codes.choices("expertise", JA).stream().map(Choice::value).toList());
        assertFalse(codes.selectable("expertise", "REG_OLD"));
        assertTrue(codes.exists("expertise", "REG_OLD"), "an old case holds it");
        assertEquals("旧区分", codes.label("expertise", "REG_OLD", JA));
        assertEquals(List.of("REG_DRUG", "REG_OLD", "REG_NEW"), codes.values("expertise"));
    }

    @Test
    void anOldCaseShowsTheWordsOfItsDay() {
        Code now = new Code("productType", "SAMD", null, "DEVICE", "SaMD・医療用アプリ", "SaMD and apps", null, null);
        Codes renamed = new Codes(() -> new CodeTable(List.of(now), List.of(
                new PastLabel("productType", "SAMD", "プログラム", "Program", null, LocalDate.of(2020, 3, 31)),
                new PastLabel("productType", "SAMD", "プログラム医療機器", "Medical program", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 12, 31)))), clock);
        assertEquals("プログラム", renamed.label("productType", "SAMD", JA, LocalDate.of(2018, 2, 1)));
        assertEquals("プログラム", renamed.label("productType", "SAMD", JA, LocalDate.of(2020, 3, 31)));
        assertEquals("Medical program", renamed.label("productType", "SAMD", Locale.ENGLISH, LocalDate.of(2020, 4, 1)));
        assertEquals("SaMD・医療用アプリ", renamed.label("productType", "SAMD", JA, LocalDate.of(2027, 1, 1)));
        assertEquals("プログラム医療機器", renamed.label("productType", "SAMD", JA), "the new words are still to come");
        assertEquals(List.of(new Choice("SAMD", "プログラム医療機器")), renamed.choices("productType", JA));
        clock.now = Instant.parse("2026-12-31T15:00:00Z");
        assertEquals("SaMD・医療用アプリ", renamed.label("productType", "SAMD", JA));
    }

    @Test
    void aFormThatHoldsARetiredCodeStillOffersItMarked() {
        assertEquals(List.of(new Choice("REG_DRUG", "薬事(医薬品)"), new Choice("REG_OLD", "旧区分（廃止）"), new Choice("REG_NEW", "新区分")),
                codes.choices("expertise", JA, List.of("REG_OLD")));
        assertEquals("Old (retired)", codes.choices("expertise", Locale.ENGLISH, List.of("REG_OLD", "REG_DRUG")).get(1).label());
        assertEquals(2, codes.choices("expertise", JA, List.of("NOSUCH")).size());
        assertEquals(3, codes.searchChoices("expertise", JA).size(), "old cases are found by it");
        clock.now = Instant.parse("2026-03-01T00:00:00Z");
        assertEquals(List.of("REG_DRUG", "REG_OLD"), codes.searchChoices("expertise", JA).stream().map(Choice::value).toList());
        assertEquals("新区分", codes.choices("expertise", JA, List.of("REG_NEW")).get(2).label(), "still to come is not retired");
    }

    @Test
    void aReaderDoesNotKeepWhatItReadBeforeAChange() {
        List<Codes> self = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();
        Codes racing = new Codes(() -> {
            if (read.incrementAndGet() == 2) {
                self.get(0).invalidate(); // another thread commits a change while this one reads
            }
            return table;
        }, clock);
        self.add(racing);
        racing.exists("productType", "SAMD");
        clock.now = clock.now.plusSeconds(60);
        racing.exists("productType", "SAMD");
        racing.exists("productType", "SAMD");
        assertEquals(3, read.get());
    }

    @Test
    void leavesStandUnderTheirGroup() {
        List<CodeGroup> groups = codes.groups("expertise", JA);
        assertEquals(1, groups.size(), "a group without leaves is left out");
        assertEquals(new Choice("REG", "法規制対応"), groups.get(0).group());
        assertEquals(List.of("REG_DRUG", "REG_NEW"), groups.get(0).leaves().stream().map(Choice::value).toList());
        assertEquals(Optional.of("REG"), codes.parent("expertise", "REG_DRUG"));
        assertEquals(Optional.empty(), codes.parent("productType", "SAMD"));
    }

    @Test
    void aCodeWithoutAClassIsItsOwn() {
        assertEquals("DEVICE", codes.rollup("productType", "SAMD"));
        assertEquals("DRUG", codes.rollup("productType", "DRUG"));
    }

    @Test
    void aListThatDoesNotExistIsAMistakeOfThePage() {
        assertThrows(IllegalArgumentException.class, () -> codes.choices("productTyp", JA));
        assertThrows(IllegalArgumentException.class, () -> codes.groups("productType", JA));
        assertFalse(codes.exists("productTyp", "SAMD"));
    }

    @Test
    void listsAreReadOnceAMinute() {
        IntStream.range(0, 1000).forEach(i -> codes.label("productType", "SAMD", JA));
        assertEquals(1, reads.get());
        clock.now = clock.now.plusSeconds(59);
        codes.label("productType", "SAMD", JA);
        assertEquals(1, reads.get());
        clock.now = clock.now.plusSeconds(1);
        codes.label("productType", "SAMD", JA);
        assertEquals(2, reads.get());
        codes.invalidate();
        codes.label("productType", "SAMD", JA);
        assertEquals(3, reads.get());
    }

    @Test
    void oldWordsAreBetterThanNone() {
        List<Supplier<CodeTable>> answers = new ArrayList<>(List.of(() -> table, () -> {
            throw new IllegalStateException("database away");
        }, () -> new CodeTable(List.of(), List.of())));
        Codes shaky = new Codes(() -> answers.remove(0).get(), clock);
        assertTrue(shaky.exists("productType", "SAMD"));
        clock.now = clock.now.plusSeconds(60);
        assertTrue(shaky.exists("productType", "SAMD"));
        clock.now = clock.now.plusSeconds(60);
        assertFalse(shaky.exists("productType", "SAMD"));
    }

    @Test
    void theFirstReadMayFailAndIsTriedAgain() {
        List<Supplier<CodeTable>> answers = new ArrayList<>(List.of(() -> {
            throw new IllegalStateException("database away");
        }, () -> table));
        Codes shaky = new Codes(() -> answers.remove(0).get(), clock);
        assertThrows(IllegalStateException.class, () -> shaky.exists("productType", "SAMD"));
        assertTrue(shaky.exists("productType", "SAMD"));
    }

    @Test
    void manyReadersAtOnceReadTheDatabaseOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            for (int round = 1; round <= 20; round++) {
                CountDownLatch start = new CountDownLatch(1);
                List<Future<String>> labels = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    labels.add(pool.submit(() -> {
                        start.await();
                        return codes.label("productType", "SAMD", JA);
                    }));
                }
                start.countDown();
                for (Future<String> label : labels) {
                    assertEquals("プログラム医療機器", label.get());
                }
                assertEquals(round, reads.get());
                clock.now = clock.now.plusSeconds(60);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static final class HandClock extends Clock {

        private volatile Instant now = Instant.parse("2026-10-05T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
