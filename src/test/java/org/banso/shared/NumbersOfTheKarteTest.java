package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of trials, patents, researchers, devices and diseases as people type and paste them (domain.md §6). */
class NumbersOfTheKarteTest {

    private static final List<Function<String, String>> READERS = List.of(typed -> TrialId.of(typed).value(), typed -> PatentNumber.of(typed).value(),
            typed -> JmdnCode.of(typed).value(), typed -> Icd10.of(typed).value(), typed -> ResearcherNumber.of(typed).value(),
            typed -> InvoiceNumber.of(typed).value(), typed -> CorporateNumber.of(typed).value(), typed -> PhoneNumber.of(typed).value(),
            typed -> PostalCode.of(typed).value(), typed -> Kana.of(typed).value());

    @ParameterizedTest
    @CsvSource({"jRCTs031180001,jRCTs031180001,JRCT", "JRCTS031180001,jRCTs031180001,JRCT", "ｊＲＣＴ２０３１２００００１,jRCT2031200001,JRCT",
        "jRCT-2031200001,jRCT2031200001,JRCT", "jrct: 203 1200001,jRCT2031200001,JRCT", "https://jrct.mhlw.go.jp/latest-detail/jRCTs031180001,jRCTs031180001,JRCT",
        "https://jrct.niph.go.jp/en-latest-detail/jRCT2031200001?x=1,jRCT2031200001,JRCT", "nct01234567,NCT01234567,NCT",
        "https://clinicaltrials.gov/study/NCT01234567?term=a,NCT01234567,NCT", "ISRCTN 1234 5678,ISRCTN12345678,ISRCTN", "umin-000012345,UMIN000012345,UMIN",
        "ＪａｐｉｃＣＴＩ－１２１２３４,JapicCTI-121234,JAPIC_CTI", "JAPICCTI121234,JapicCTI-121234,JAPIC_CTI", "japiccti ー 121234,JapicCTI-121234,JAPIC_CTI"})
    void trialsHaveTheSpellingOfTheirRegistry(String typed, String stored, TrialRegistry registry) {
        TrialId trial = TrialId.of(typed);
        assertEquals(stored, trial.value());
        assertEquals(registry, trial.registry());
        assertTrue(trial.value().length() <= TrialId.MAX);
    }

    @ParameterizedTest
    @CsvSource({"jRCTs0311800012,shared.trial.JRCT", "jRCT031180001,shared.trial.JRCT", "jRCT,shared.trial.JRCT", "jRCT20312O0001,shared.trial.JRCT",
        "NCT0123456,shared.trial.NCT", "NCTabcdefgh,shared.trial.NCT", "ISRCTN123456789,shared.trial.ISRCTN", "UMIN00001234,shared.trial.UMIN",
        "JapicCTI-,shared.trial.JAPIC_CTI", "JapicCTI-12345678901,shared.trial.JAPIC_CTI", "EUCTR2020-000001-12,shared.trial.registry",
        "2031200001,shared.trial.registry", "治験𠮷,shared.trial.registry", "jRCT٢031200001,shared.trial.JRCT"})
    void whatIsWrongWithATrialIsTold(String typed, String key) {
        assertEquals(key, assertThrows(BusinessException.class, () -> TrialId.of(typed)).key());
    }

    @Test
    void everyRegistryIsShownByAnExampleThatIsRight() {
        for (TrialRegistry registry : TrialRegistry.values()) {
            assertEquals(registry, TrialId.of(registry.example()).registry());
        }
    }

    @Test
    void trialsAreLinkedToWhereAPublicPageExists() {
        assertEquals(Optional.of("https://x.example/latest-detail/jRCTs031180001"), TrialId.of("jRCTs031180001").page("https://x.example", Locale.JAPANESE));
        assertEquals(Optional.of("https://x.example/en-latest-detail/jRCTs031180001"), TrialId.of("jRCTs031180001").page("https://x.example", Locale.ENGLISH));
        assertEquals(Optional.empty(), TrialId.of("jRCTs031180001").page("", Locale.ENGLISH));
        assertEquals(Optional.of("https://clinicaltrials.gov/study/NCT01234567"), TrialId.of("NCT01234567").page("", Locale.JAPANESE));
        assertEquals(Optional.empty(), TrialId.of("UMIN000012345").page("https://x.example", Locale.JAPANESE));
    }

    @ParameterizedTest
    @CsvSource({"特願2020-12345,特願2020-012345,APPLICATION", "特願２０２０－０１２３４５号,特願2020-012345,APPLICATION", "特願第2020/1,特願2020-000001,APPLICATION",
        "特願平5-12345,特願平05-012345,APPLICATION", "特願平成５年第１２３４５号,特願平05-012345,APPLICATION", "特願昭60-123456,特願昭60-123456,APPLICATION",
        "特開1998-12345,特開平10-012345,PUBLICATION", "特開平元-5,特開平01-000005,PUBLICATION", "特開H11-5,特開平11-000005,PUBLICATION",
        "特開2020-12345(P2020-12345A),特開2020-012345,PUBLICATION", "JP2020-123456A,特開2020-123456,PUBLICATION", "特表2020-512345,特表2020-512345,TRANSLATION",
        "特許第6691280号,特許第6691280号,GRANT", "'特許第6,691,280号',特許第6691280号,GRANT", "特許６６９１２８０,特許第6691280号,GRANT", "JP 6691280 B2,特許第6691280号,GRANT",
        "PCT/JP2020/12345,PCT/JP2020/012345,PCT", "ＰＣＴ／ＪＰ２０２０／０１２３４５,PCT/JP2020/012345,PCT", "pct/jp99/01234,PCT/JP1999/001234,PCT",
        "PCT/US2019/000001,PCT/US2019/000001,PCT", "WO2020/123456,WO2020/123456,WO", "WO2020123456A1,WO2020/123456,WO", "wo 99/12345,WO1999/012345,WO"})
    void patentsHaveOneSpelling(String typed, String stored, PatentKind kind) {
        PatentNumber patent = PatentNumber.of(typed);
        assertEquals(stored, patent.value());
        assertEquals(kind, patent.kind());
        assertTrue(patent.value().length() <= PatentNumber.MAX);
    }

    @ParameterizedTest
    @CsvSource({"特願2020,shared.patent.serial", "特願2020-1234567,shared.patent.serial", "特願𠮷,shared.patent.serial", "特願令2-12345,shared.patent.era",
        "特願平12-1,shared.patent.era", "特願昭65-1,shared.patent.era", "特願1989-1,shared.patent.era", "特願3020-1,shared.patent.era", "特願平0-1,shared.patent.era",
        "特許第669128号,shared.patent.grant", "特許第66912800号,shared.patent.grant", "PCT/2020/1,shared.patent.international", "WO20/1234567,shared.patent.international",
        "実願2020-1,shared.patent.form", "US10123456B2,shared.patent.form", "6691280,shared.patent.form", "出願準備中,shared.patent.form"})
    void whatIsWrongWithAPatentIsTold(String typed, String key) {
        assertEquals(key, assertThrows(BusinessException.class, () -> PatentNumber.of(typed)).key());
    }

    @Test
    void patentsAreLinkedToWhereAPublicPageExists() {
        assertEquals(Optional.of("https://p.example/c1801/PU/JP-6691280/15/ja"), PatentNumber.of("特許6691280").page("https://p.example", Locale.JAPANESE));
        assertEquals(Optional.of("https://p.example/c1801/PU/JP-2024-025536/11/en"), PatentNumber.of("特開2024-25536").page("https://p.example", Locale.ENGLISH));
        assertEquals(Optional.empty(), PatentNumber.of("特開2024-25536").page("", Locale.ENGLISH));
        assertEquals(Optional.empty(), PatentNumber.of("特開平5-25536").page("https://p.example", Locale.ENGLISH));
        assertEquals(Optional.empty(), PatentNumber.of("特願2024-25536").page("https://p.example", Locale.JAPANESE));
        assertEquals(Optional.of("https://patentscope.wipo.int/search/en/detail.jsf?docId=WO2020123456"), PatentNumber.of("WO2020/123456").page("", Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"C34,C34", "c34.1,C34.1", "Ｃ３４１,C34.1", "U07.1,U07.1", "A17.0†,A17.0", "G05.1*,G05.1", "S72.001A,S72.001A", "C7A.00,C7A.00", "M10.90,M10.90"})
    void diseasesAreWrittenWithTheirPoint(String typed, String stored) {
        assertEquals(stored, Icd10.of(typed).value());
        assertTrue(stored.length() <= Icd10.MAX);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "C3", "34.1", "C00-C97", "C34.12345", "肺がん", "C34.1 C35.2", "CO4"})
    void otherDiseasesAreRefused(String typed) {
        assertEquals("shared.icd10.invalid", assertThrows(BusinessException.class, () -> Icd10.of(typed)).key());
    }

    @ParameterizedTest
    @CsvSource({"16391000,16391000", "１６３９１０００,16391000", "1639-1000,16391000", "JMDN: 16391000,16391000"})
    void devicesHaveEightDigits(String typed, String stored) {
        assertEquals(stored, JmdnCode.of(typed).value());
        assertEquals("shared.jmdn.invalid", assertThrows(BusinessException.class, () -> JmdnCode.of(typed + "0")).key());
    }

    @Test
    void researchersHaveEightDigits() {
        assertEquals("12345678", ResearcherNumber.of("１２３４−５６７８").value());
        BusinessException refused = assertThrows(BusinessException.class, () -> ResearcherNumber.of("1234567"));
        assertEquals("shared.researcher.invalid", refused.key());
        assertEquals(List.of(7L), List.of(refused.args()));
        assertEquals(Optional.empty(), ResearcherNumber.optional("　"));
    }

    @ParameterizedTest
    @CsvSource({"T7010705000725,T7010705000725", "ｔ７０１０７０５０００７２５,T7010705000725", "T 7-0107-0500-0725,T7010705000725"})
    void aCorporationIsAnIssuerOfInvoicesUnderItsNumber(String typed, String stored) {
        assertEquals(stored, InvoiceNumber.of(typed).value());
        assertEquals(InvoiceNumber.LENGTH, InvoiceNumber.of(typed).value().length());
        assertEquals(stored.substring(1), InvoiceNumber.of(typed).corporation().value());
    }

    @ParameterizedTest
    @CsvSource({"7010705000725,shared.invoice.form", "T1234567890123,org.number.check", "T701070500072,org.number.digits", "'',shared.invoice.form"})
    void otherInvoiceNumbersAreRefused(String typed, String key) {
        assertEquals(key, assertThrows(BusinessException.class, () -> InvoiceNumber.of(typed)).key());
    }

    @Property(tries = 2000)
    void howeverANumberIsDressedItIsTheSameNumber(@ForAll("numbers") String number, @ForAll("dresses") Dress dress) {
        String dressed = dress.on(number);
        assertEquals(read(number), read(dressed), dressed);
    }

    @Property(tries = 2000)
    void whatWasReadReadsAsItself(@ForAll("anything") String typed) {
        for (Function<String, String> reader : READERS) {
            Optional<String> stored = attempt(reader, typed);
            assertEquals(stored, stored.flatMap(value -> attempt(reader, value)), typed);
        }
    }

    @Property
    void aTelephoneNumberLosesNothingByBeingGrouped(@ForAll("phones") String digits) {
        PhoneNumber number = new PhoneNumber(digits);
        assertEquals(number, PhoneNumber.of(number.formatted()));
    }

    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.oneOf(Arbitraries.strings().numeric().ofMinLength(9).ofMaxLength(10).map(rest -> "0" + rest),
                Arbitraries.strings().numeric().ofMinLength(6).ofMaxLength(14).flatMap(rest -> Arbitraries.integers().between(1, 9).map(first -> "+" + first + rest)).filter(number -> !number.startsWith("+81")));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> eight = Arbitraries.strings().numeric().ofLength(8);
        Arbitrary<String> nine = Arbitraries.strings().numeric().ofLength(9);
        Arbitrary<String> serial = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.oneOf(eight.map(d -> "NCT" + d), eight.map(d -> "ISRCTN" + d), nine.map(d -> "UMIN" + d), nine.map(d -> "jRCTs" + d),
                Arbitraries.strings().numeric().ofLength(10).map(d -> "jRCT" + d), serial.map(d -> "JapicCTI-" + d), serial.map(d -> "特願2021-" + d),
                serial.map(d -> "特開平7-" + d), serial.map(d -> "PCT/JP2021/" + d), Arbitraries.strings().numeric().ofLength(7).map(d -> "特許第" + d + "号"));
    }

    /** Full-width or not, capitals or not, with blanks and with one dash or another. */
    record Dress(boolean wide, boolean capitals, String dash, String blank, int every) {

        String on(String number) {
            StringBuilder dressed = new StringBuilder();
            String cased = capitals ? number.toUpperCase(Locale.ROOT) : number.toLowerCase(Locale.ROOT);
            for (int i = 0; i < cased.length(); i++) {
                char c = cased.charAt(i);
                dressed.append(c == '-' ? dash : wide && c > ' ' && c < 0x7F ? Character.toString(c + 0xFEE0) : Character.toString(c));
                if (i % every == 0) {
                    dressed.append(blank);
                }
            }
            return dressed.toString();
        }
    }

    @Provide
    Arbitrary<Dress> dresses() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of("-", "－", "‐", "−", "ー", "–", "─", "ｰ"),
                Arbitraries.of("", " ", "　", "\u200B", "\t", "\u00A0"), Arbitraries.integers().between(1, 5)).as(Dress::new);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of("jRCT", "ｊｒｃｔ", "s", "NCT", "UMIN", "JapicCTI", "特願", "特開平", "特許第", "PCT/JP", "WO", "2020", "-", "ー", "/", "号",
                "T", "+81", "03", "ｶﾞ", "は゛", "C34", ".", "†", "𠮷", "㈱", "①", "\u0000", "\u202E", "٣", "İ", "ß", "〒", "1234567", "００１２３", "https://", "元", " ");
        return Arbitraries.oneOf(Arbitraries.strings(), pieces.list().ofMaxSize(8).map(list -> String.join("", list)));
    }

    private static String read(String number) {
        return attempt(READERS.get(0), number).or(() -> attempt(READERS.get(1), number)).orElseThrow(() -> new AssertionError(number));
    }

    private static Optional<String> attempt(Function<String, String> reader, String typed) {
        try {
            return Optional.of(reader.apply(typed));
        } catch (BusinessException refused) {
            return Optional.empty();
        }
    }
}
