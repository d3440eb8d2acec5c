package org.banso.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.KarteTab;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A karte on paper holds what its reader may read, in PDF and Excel as on the page, and nobody's name slips through. */
class FormIT extends BansoIT {
    private static final Set<KarteTab> ALL = EnumSet.allOf(KarteTab.class);

    @Inject
    private Fixture fixture;
    @Inject
    private FormQueries queries;
    @Inject
    private Forms forms;

    private long id;
    private String no;
    private Who staff;

    @BeforeEach
    void begin() {
        id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        no = fixture.caseNo(id);
        staff = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set body = ?, excluded_supporters = '競合の田中', office_memo = '事務局だけの話', product_summary = '=1+1 の計算と𠮷', owner_account_id = ?"
            + " where id = ?", "㈱吉田バイオの細胞シートαです。担当は吉田　花子、審査の佐藤氏に相談しました。" + staff.name() + "さんへ。", staff.accountId(), id);
    }

    private String text(PrintProfile profile, Set<KarteTab> tabs) {
        return queries.form(no, new FormWish(profile, tabs, true, Locale.JAPANESE)).parts().stream().flatMap(part -> part.lines().stream())
            .map(line -> line.label() + "：" + line.value()).collect(Collectors.joining("\n"));
    }

    @Test
    void theOfficesPaperHoldsEverythingItMayRead() {
        as(staff);
        String paper = text(PrintProfile.INTERNAL, ALL);
        assertTrue(paper.contains("事務局だけの話") && paper.contains("競合の田中") && paper.contains("㈱吉田バイオの細胞シートαです。"), paper);
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertFalse(text(PrintProfile.INTERNAL, ALL).contains("競合の田中"), "who screens does not read whom the applicant does not want");
    }

    @Test
    void aSupportersPaperLeavesOutWhatIsTheOffices() {
        as(staff);
        String paper = text(PrintProfile.SUPPORTER, ALL);
        assertFalse(paper.contains("事務局だけの話") || paper.contains("競合の田中"), paper);
        assertTrue(paper.contains("𠮷田 花子"), paper);
    }

    @Test
    void aPartnersPaperNamesNobodyOfTheOffice() {
        as(staff);
        String paper = text(PrintProfile.PARTNER, ALL);
        assertFalse(paper.contains(staff.name()), paper);
        assertTrue(paper.contains("審査の［氏名］氏"), paper);
        assertTrue(paper.contains("㈱吉田バイオの細胞シートαです。"), "the applicant is whom it is about: " + paper);
    }

    @Test
    void theMinistrysPaperNamesNobodyAtAll() {
        as(staff);
        String paper = text(PrintProfile.MINISTRY, ALL);
        for (String name : Set.of("吉田", "𠮷田", "細胞シートα", "花子", "佐藤", "hanako@it.example", staff.name(), "田中")) {
            assertFalse(paper.contains(name), name + " in " + paper);
        }
        assertTrue(paper.contains("［事業者名］の［製品名］です。担当は［氏名］、審査の［氏名］氏に相談しました。"), paper);
    }

    @Test
    void whatIsUnpublishedLeavesInNoWords() {
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", id);
        as(staff);
        assertTrue(queries.form(no, new FormWish(PrintProfile.PARTNER, ALL, true, Locale.JAPANESE)).withheld());
        assertFalse(text(PrintProfile.PARTNER, ALL).contains("細胞シートαです"));
        assertFalse(text(PrintProfile.MINISTRY, ALL).contains("相談しました"));
        assertTrue(text(PrintProfile.INTERNAL, ALL).contains("細胞シートαです"));
    }

    @Test
    void onlyTheChosenTabsArePrintedAndThatIsWrittenDown() {
        as(staff);
        String paper = text(PrintProfile.INTERNAL, EnumSet.of(KarteTab.PRODUCT));
        assertTrue(paper.contains("細胞シートα") && !paper.contains("事務局だけの話"), paper);
        assertEquals("INTERNAL product", fixture.text("select detail from access_event where case_id = ? and kind = 'FORM'", id));
    }

    @Test
    void emptyFieldsAreLeftOutUnlessTheyAreWantedAndValuesAreWrittenAsPeopleWriteThem() {
        as(staff);
        fixture.update("update consultation_case set contact_phone = '0430001762' where id = ?", id);
        fixture.update("update organization set country = 'US', phone = '+12025550143', postal_code = '1008916', capital_yen = 12000000 where id = (select organization_id from consultation_case where id = ?)", id);
        var brief = queries.form(no, new FormWish(PrintProfile.INTERNAL, ALL, false, Locale.JAPANESE));
        assertTrue(brief.parts().stream().flatMap(part -> part.lines().stream()).noneMatch(KarteForm.Line::isBlank));
        assertTrue(brief.parts().stream().anyMatch(part -> part.tab() == KarteTab.COLLABORATORS && part.lines().isEmpty()), "one line says that there is nothing");
        var whole = queries.form(no, new FormWish(PrintProfile.INTERNAL, ALL, true, Locale.JAPANESE));
        assertTrue(whole.parts().stream().flatMap(part -> part.lines().stream()).anyMatch(KarteForm.Line::isBlank));
        String paper = text(PrintProfile.INTERNAL, ALL);
        assertTrue(paper.contains("043-000-1762"), paper);
        assertTrue(paper.contains("+1 202-555-0143") && paper.contains("アメリカ合衆国") && paper.contains("〒100-8916") && paper.contains("12,000,000"), paper);
    }

    @Test
    void contactsOfTheOrganizationStandOnTheOfficesPaperAndOnNobodyElses() {
        as(staff);
        fixture.insert("insert into organization_contact (organization_id, place, name, dept, phone, email) select organization_id, 0, '髙木 𠮷雄', '開発部', '0312345678', 'takagi@it.example'"
            + " from consultation_case where id = ?", id);
        fixture.update("update consultation_case set body = '開発部の髙木 𠮷雄さん（takagi@it.example）に確認' where id = ?", id);
        assertTrue(text(PrintProfile.INTERNAL, ALL).contains("髙木 𠮷雄／開発部／03-1234-5678／takagi@it.example"));
        String paper = text(PrintProfile.MINISTRY, ALL);
        assertFalse(paper.contains("髙木") || paper.contains("takagi"), paper);
        assertTrue(paper.contains("開発部の［氏名］"), paper);
    }

    @Test
    void thePdfSaysTheSameInJapanese() throws IOException {
        as(staff);
        if (!forms.canWritePdf()) {
            assertTrue(fixture.text("select 1") != null, "this machine has no Japanese font; the page says so");
            return;
        }
        var out = new ByteArrayOutputStream();
        forms.pdf(queries.form(no, new FormWish(PrintProfile.INTERNAL, ALL, true, Locale.JAPANESE)), Locale.JAPANESE, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("相談カルテ" + no) && text.contains("の細胞シートαです。") && text.contains("事務局だけの話"), text);
            assertTrue(text.contains("𠮷") || text.contains("U+20BB7"), "what the font does not have is named: " + text);
        }
    }

    @Test
    void theExcelIsTheOfficesTemplateFilledWithText() throws IOException {
        as(staff);
        var out = new ByteArrayOutputStream();
        forms.xlsx(queries.form(no, new FormWish(PrintProfile.INTERNAL, EnumSet.of(KarteTab.MATTER, KarteTab.PRODUCT), true, Locale.JAPANESE)), Locale.JAPANESE, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            String all = StreamSupport.stream(book.getSheetAt(0).spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> cell.getStringCellValue()).collect(Collectors.joining("\n"));
            assertTrue(all.contains("相談カルテ " + no) && all.contains("=1+1 の計算と𠮷") && all.contains("対象製品情報"), all);
            assertFalse(all.contains("{{") || all.contains("事業者情報"), "rows of what is left out are gone: " + all);
        }
    }

    @Test
    void theTemplateKnowsEveryFieldAndAsksForNothingElse() throws IOException {
        try (var in = FormXlsx.class.getResourceAsStream("/forms/karte.xlsx"); var book = new XSSFWorkbook(in)) {
            Set<String> places = StreamSupport.stream(book.getSheetAt(0).spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .flatMap(cell -> java.util.regex.Pattern.compile("\\{\\{([\\w:]+)}}").matcher(cell.getStringCellValue()).results().map(place -> place.group(1)))
                .collect(Collectors.toSet());
            assertEquals(Set.of(), places.stream().filter(place -> !FormXlsx.isPlace(place)).collect(Collectors.toSet()));
            assertEquals(Set.of(), java.util.Arrays.stream(org.banso.consultation.KarteField.values()).map(field -> field.key())
                .filter(key -> !places.contains(key)).collect(Collectors.toSet()), "fields without a place");
        }
    }

    @Test
    void whoMayNotSeeTheCasePrintsNothing() {
        as(fixture.supporter("IP").who());
        assertThrows(NotAllowed.class, () -> queries.form(no, new FormWish(PrintProfile.INTERNAL, ALL, true, Locale.JAPANESE)));
        as(staff);
        assertThrows(NotFound.class, () -> queries.form("M-1999-0001", new FormWish(PrintProfile.INTERNAL, ALL, true, Locale.JAPANESE)));
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(fixture.person(Role.COMMISSIONER)).email());
        assertEquals(404, visit.get("/office/forms/xlsx?no=" + no).statusCode());
        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(staff).email());
        assertEquals(404, office.get("/office/forms/xlsx?no=M-1999-0001").statusCode());
        var file = office.get("/office/forms/xlsx?no=" + no + "&profile=ministry&tab=matter&tab=nonsense");
        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("filename*=UTF-8''%E7%9B%B8%E8%AB%87"), file.headers().toString());
        assertTrue(office.get("/office/cases/" + no + "/form?profile=partner&tab=matter").body().contains("連携機関用"));
    }
}
