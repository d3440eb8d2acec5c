package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.organization.DuplicateQueries.Pair;
import org.banso.shared.NotAllowed;
import org.banso.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries that may be one organization are known as they arise, shown while somebody types, and forgotten when somebody says so. */
class DuplicatesIT extends BansoIT {
    @Inject
    private OrganizationProfile profile;
    @Inject
    private OrganizationFile file;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationListQueries lists;
    @Inject
    private OrganizationSearchQueries search;
    @Inject
    private DuplicateQueries duplicates;
    @Inject
    private Keying keying;
    @Inject
    private Fixture fixture;

    @BeforeEach
    void theOfficeActs() {
        as(fixture.person(Role.OFFICE_STAFF));
    }

    private long registered(String name, String mail, String phone) {
        long id = profile.register(name, "VENTURE", "13", null);
        var seen = organizations.seen(id).orElseThrow();
        OrganizationDetails details = seen.details().copy();
        details.sheet().setEmail(mail);
        details.sheet().setPhone(phone);
        file.edit(id, seen.version(), details);
        return id;
    }

    private List<KeyKind> shared(long one, long other) {
        return duplicates.of(one).stream().filter(line -> line.id() == other).findFirst().map(Suggestion::shared).orElse(List.of());
    }

    private Pair pair(boolean dismissed, long one) {
        for (int number = 1; ; number++) {
            Page<Pair> page = duplicates.page(dismissed, number);
            for (Pair pair : page.rows()) {
                if (pair.first().id() == one || pair.second().id() == one) {
                    return pair;
                }
            }
            if (!page.hasNext()) {
                return null;
            }
        }
    }

    @Test
    void a31_oneOrganizationUnderTwoSpellingsIsAPair() {
        String core = "𠮷野ヘルスケア" + System.nanoTime();
        long one = registered("㈱" + core, null, null);
        long other = registered("株式会社 吉野ﾍﾙｽｹｱ" + core.replaceAll("\\D", ""), null, null);
        assertEquals(List.of(KeyKind.NAME), shared(one, other));
        assertEquals(List.of(KeyKind.NAME), shared(other, one));
    }

    @Test
    void a32_freeMailMakesNoPairAndTheMailOfAFirmDoes() {
        long n = System.nanoTime();
        long one = registered("甲" + n, "a" + n + "@gmail.com", null);
        long other = registered("乙" + n, "b" + n + "@gmail.com", null);
        assertEquals(List.of(), shared(one, other));
        long third = registered("丙" + n, "a@firm" + n + ".co.jp", null);
        long fourth = registered("丁" + n, "b@lab.firm" + n + ".co.jp", null);
        assertEquals(List.of(KeyKind.MAIL), shared(third, fourth));
    }

    @Test
    void whoeverTakesDownACallSeesTheCallersEntryByWhatIsTypedSoFar() {
        long n = System.nanoTime();
        long one = registered("㈱𠮷野ｹｱ" + n, "info@care" + n + ".co.jp", "03-1234-" + String.format("%04d", n % 10_000));
        assertEquals(List.of(one), likely("株式会社吉野ケア" + n, null, null).stream().map(Suggestion::id).toList(), "whatever the spelling");
        assertEquals(List.of(KeyKind.MAIL), likely("別の言い方" + n, "hanako@lab.care" + n + ".co.jp", null).get(0).shared());
        assertTrue(likely("別の言い方" + n, null, "０３１２３４" + String.format("%04d", n % 10_000)).stream().anyMatch(line -> line.id() == one));
        assertEquals(List.of(), likely("別の言い方" + n, "hanako@gmail.com", "03"), "free mail and half a number say nothing");
        as(fixture.applicantOf(one));
        assertThrows(NotAllowed.class, () -> likely("株式会社吉野ケア" + n, null, null));
    }

    private List<Suggestion> likely(String name, String mail, String phone) {
        var sheet = new OrganizationSheet();
        sheet.setName(name);
        var contact = new ContactSheet();
        contact.setEmail(mail);
        contact.setPhone(phone);
        return search.likely(OrganizationDetails.of(sheet, contact), null);
    }

    @Test
    void aDismissalIsRememberedAndTakenBack() {
        String core = "別会社" + System.nanoTime();
        long one = registered(core, null, null);
        long other = registered("(株)" + core, null, null);
        Pair found = pair(false, one);
        file.dismiss(found.id());
        assertEquals(List.of(), duplicates.of(one));
        var seen = organizations.seen(other).orElseThrow();
        file.edit(other, seen.version(), seen.details().copy());
        assertEquals(List.of(), duplicates.of(one), "saving again does not bring it back");
        assertEquals(null, pair(false, one));
        assertFalse(pair(true, one).dismissedBy().isBlank());
        file.proposeAgain(found.id());
        assertEquals(List.of(other), duplicates.of(one).stream().map(Suggestion::id).toList());
    }

    @Test
    void whatIsNoLongerSharedIsNoPair() {
        String core = "改名" + System.nanoTime();
        long one = registered(core, null, null);
        long other = registered("㈱" + core, null, null);
        assertEquals(1, duplicates.of(one).size());
        var seen = organizations.seen(other).orElseThrow();
        OrganizationDetails details = seen.details().copy();
        details.sheet().setName("まったく別の名前" + System.nanoTime());
        file.edit(other, seen.version(), details);
        assertEquals(List.of(), duplicates.of(one));
    }

    @Test
    void likelyDoublesAreShownWhileOneTypes() {
        long n = System.nanoTime();
        String phone = String.format("03%08d", n % 100_000_000);
        long known = registered("㈱ﾀｲﾌﾟ" + n, null, phone);
        OrganizationDetails typed = OrganizationDetails.blank();
        typed.sheet().setName("株式会社タイプ" + n);
        typed.sheet().setPhone(phone.substring(0, 2) + "-" + phone.substring(2, 6) + "-" + phone.substring(6));
        assertEquals(List.of(KeyKind.NAME, KeyKind.PHONE), search.likely(typed, null).get(0).shared());
        assertEquals(List.of(), search.likely(typed, known), "not itself");
        OrganizationDetails half = OrganizationDetails.blank();
        half.sheet().setName("タイプ" + Long.toString(n).substring(0, 9));
        assertTrue(search.likely(half, null).stream().anyMatch(line -> line.id() == known && line.shared().isEmpty()), "its name goes on");
        OrganizationDetails nothing = OrganizationDetails.blank();
        nothing.sheet().setCorporateNumber("12");
        nothing.sheet().setPhone("x");
        assertEquals(List.of(), search.likely(nothing, null), "half a number is no sign");
    }

    @Test
    void theFormAsksForThemWhileOneTypesAndOnlyWhoKeepsTheFileIsTold() {
        long n = System.nanoTime();
        long known = registered("㈱ﾀｲﾌﾟ𠮷" + n, "info@care" + n + ".co.jp", null);
        String link = "/office/organizations/" + known + "\"";
        String typed = "/likely?name=" + URLEncoder.encode("株式会社タイプ𠮷" + n, StandardCharsets.UTF_8);
        String other = "/office/organizations/" + fixture.organization();
        Visit staff = signedIn(Role.OFFICE_STAFF);
        assertTrue(staff.get(other + typed).body().contains(link));
        assertTrue(staff.get(other + "/likely?name=&contactEmail=x&contactEmail=hanako@lab.care" + n + ".co.jp").body().contains(link), "by a further contact");
        assertFalse(staff.get("/office/organizations/" + known + typed).body().contains(link), "not itself");
        assertFalse(staff.get(other + "/likely").body().contains("/office/organizations/"), "nothing typed, nothing told");
        assertTrue(staff.get(other + "/edit").body().contains(other + "/likely\""));
        for (Role role : List.of(Role.APPLICANT, Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.AUDITOR)) {
            assertEquals(404, signedIn(role).get(other + typed).statusCode(), role.name());
        }
    }

    private Visit signedIn(Role role) {
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(fixture.person(role)).email());
        return visit;
    }

    @Test
    void aKeyOfACrowdSaysNothing() {
        long n = System.nanoTime();
        long last = 0;
        for (int i = 0; i < KeyRepository.CROWD + 2; i++) {
            last = registered("研究室" + i + "の" + n, "lab" + i + "@u" + n + ".ac.jp", null);
        }
        assertEquals(List.of(), duplicates.of(last));
    }

    @Test
    void a41_theListFindsEverySpellingAndTakesWildcardsAsLetters() {
        long n = System.nanoTime();
        long id = registered("株式会社一覧％" + n, null, null);
        assertEquals(List.of(id), found("㈱一覧%" + n));
        assertEquals(List.of(id), found("覧％" + n));
        assertEquals(List.of(), found("%" + n + "%"));
        assertEquals(List.of(), found("_" + "一覧" + n));
        assertEquals(List.of(), lists.page(new OrganizationFilter("一覧%" + n, "27", null, false), 1).rows());
        assertEquals(List.of(), lists.page(new OrganizationFilter("' or 1=1 --" + n, null, null, false), 1).rows());
    }

    @Test
    void theListStandsInTheOrderOfReadings() {
        long n = System.nanoTime();
        long latin = registered("Alpha" + n, null, null);
        long later = registered("髙橋" + n, null, null);
        long first = registered("㈱𠮷野" + n, null, null);
        reading(later, "タカハシ");
        reading(first, "カブシキガイシャ アキヤマ");
        assertEquals(List.of(first, later, latin), found(Long.toString(n)));
    }

    private void reading(long id, String kana) {
        var seen = organizations.seen(id).orElseThrow();
        OrganizationDetails details = seen.details().copy();
        details.sheet().setNameKana(kana);
        file.edit(id, seen.version(), details);
    }

    private List<Long> found(String words) {
        return lists.page(new OrganizationFilter(words, null, null, false), 1).rows().stream().map(OrganizationListQueries.Row::id).toList();
    }

    @Test
    void whatCameWithoutKeysIsCaughtUpWith() {
        long id = fixture.organization();
        String name = fixture.text("select name from organization where id = ?", id);
        while (keying.catchUp() == Keying.AT_ONCE) {
            continue;
        }
        assertEquals(List.of(id), search.suggest(name).stream().map(Suggestion::id).toList());
        assertEquals(0, fixture.number("select version from organization where id = ?", id), "nobody who edits it hears of it");
    }

    @Test
    void othersDoNotKeepTheFile() {
        long one = fixture.organization();
        for (Role role : List.of(Role.APPLICANT, Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> file.edit(one, 0, OrganizationDetails.blank()), role.name());
            assertThrows(NotAllowed.class, () -> file.dismiss(1), role.name());
        }
        as(fixture.applicantOf(one));
        assertThrows(NotAllowed.class, () -> duplicates.page(false, 1), "who else is a client is never told");
        assertThrows(NotAllowed.class, () -> search.likely(OrganizationDetails.blank(), null));
        assertThrows(NotAllowed.class, () -> lists.page(new OrganizationFilter(null, null, null, false), 1));
        assertThrows(NotAllowed.class, () -> organizations.seen(one));
    }
}
