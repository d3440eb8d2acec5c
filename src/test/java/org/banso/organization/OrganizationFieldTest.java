package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.shared.ThreeWay;
import org.junit.jupiter.api.Test;

/** The fields of an organization are those of the karte's tab, and each is compared, merged and copied. */
class OrganizationFieldTest {
    /** Worked out, or of the person who files. */
    private static final List<KarteField> NOT_KEPT = List.of(KarteField.VENTURE, KarteField.CONTACT_NAME, KarteField.CONTACT_EMAIL, KarteField.CONTACT_PHONE);

    @Test
    void theyAreTheFieldsOfTheTab() {
        assertEquals(KarteField.of(KarteTab.ORGANIZATION).stream().filter(field -> !NOT_KEPT.contains(field)).map(KarteField::key).collect(Collectors.toSet()),
            Arrays.stream(OrganizationField.values()).map(OrganizationField::key).collect(Collectors.toSet()));
        for (OrganizationField field : OrganizationField.values()) {
            assertEquals(KarteField.of(field.key()).list(), field.list(), field.key());
        }
    }

    @Test
    void everyFieldIsCopied() {
        OrganizationDetails full = full();
        OrganizationDetails copy = OrganizationDetails.blank();
        for (OrganizationField field : OrganizationField.values()) {
            field.copy(full, copy);
            assertEquals(field.text(full), field.text(copy), field.key());
            assertEquals(false, field.text(copy).isEmpty(), field.key());
        }
        assertEquals(List.of(), OrganizationField.all().changed(full, copy));
        assertEquals(List.of(), OrganizationField.all().changed(full, full.forForm()), "empty rows of a form are nothing");
    }

    @Test
    void a76_twoWhoEditDifferentFieldsAreJoinedTheSameFieldIsTold() {
        OrganizationDetails before = full();
        OrganizationDetails mine = before.forForm();
        mine.sheet().setCity("港区");
        mine.contacts().get(1).setName("𠮷田 次郎");
        OrganizationDetails theirs = before.copy();
        theirs.sheet().setCity("中央区");
        theirs.sheet().setInvestors("㈱別の投資会社");
        ThreeWay<OrganizationDetails> form = OrganizationField.all();
        assertEquals(List.of("city"), form.conflicts(before, mine, theirs).stream().map(ThreeWay.Conflict::key).toList());
        OrganizationDetails joined = form.joined(before, mine, theirs);
        assertEquals("港区", joined.sheet().getCity());
        assertEquals("㈱別の投資会社", joined.sheet().getInvestors());
        assertEquals(2, joined.contacts().size());
    }

    @Test
    void anUnknownFieldOfOldHistoryIsNone() {
        assertNull(OrganizationField.of("gone"));
    }

    private static OrganizationDetails full() {
        OrganizationDetails details = OrganizationDetails.blank();
        OrganizationSheet sheet = details.sheet();
        sheet.setName("㈱𠮷田ﾊﾞｲｵ");
        sheet.setNameKana("ヨシダバイオ");
        sheet.setNameEn("Yoshida Bio Inc.");
        sheet.setApplicantType("VENTURE");
        sheet.setCorporateNumber("7010705000725");
        sheet.setRepresentative("𠮷田 太郎");
        sheet.setFoundedOn(LocalDate.of(2019, 5, 1));
        sheet.setCapitalYen(10_000_000L);
        sheet.setEmployees(12);
        sheet.setPostalCode("1008916");
        sheet.setPrefecture("13");
        sheet.setCity("千代田区");
        sheet.setAddressLine("霞が関1-2-2");
        sheet.setUrl("https://www.example.jp/");
        sheet.setPhone("0312345678");
        sheet.setEmail("info@yoshida.example");
        sheet.setFundingStage("SEED");
        sheet.setLastRound("PRE_A");
        sheet.setTotalRaisedYen(300_000_000L);
        sheet.setInvestors("試験キャピタル");
        sheet.setOriginInstitution("試験大学");
        sheet.setUniversitySpinout(true);
        sheet.setIndustryLicences(List.of("MAH_2", "MANUFACTURING"));
        var contact = new ContactSheet();
        contact.setName("𠮷田 花子");
        details.contacts().add(contact);
        var fund = new PublicFund();
        fund.setAgency("AMED");
        fund.setYear(2024);
        details.funds().add(fund);
        return details;
    }
}
