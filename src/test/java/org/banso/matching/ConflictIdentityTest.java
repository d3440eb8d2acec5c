package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.matching.CaseParties.Invention;
import org.banso.matching.CaseParties.Partner;
import org.banso.shared.Names;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolMember.Also;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acceptance 31: one body under many names, and patents. */
class ConflictIdentityTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(20);
    private static final String NUMBER = "4011001098993";

    private static CaseParties naming(String competitors) {
        return new CaseParties("㈱別会社", null, null, null, null, competitors, null, null, List.of());
    }

    private static CaseParties patented(String owners, LocalDate to) {
        return new CaseParties("㈱別会社", null, null, null, null, null, null, null, List.of(), List.of(new Invention(owners, LONG_AGO, to)), List.of());
    }

    private static String found(PoolMember supporter, CaseParties parties) {
        return ConflictRules.findings(supporter, parties, TODAY).stream().map(f -> f.reason() + " " + f.effect() + " " + f.source()).collect(Collectors.joining("; "));
    }

    private static PoolMember at(String body, String number, Also also) {
        PoolMember plain = somebody().get();
        return new PoolMember(1, "S0001", 1L, plain.name(), plain.nameKana(), null, "x@supporter.example", plain.employment(), plain.status(), 8, plain.coverage(), plain.term(),
            List.of(), List.of(new PoolMember.Relation(body, Names.organizationKey(body), number, null, LONG_AGO, null, also)), List.of());
    }

    private static Also known(boolean sure, Set<String> names, Set<String> numbers) {
        return new Also(names, numbers, Set.of(), sure);
    }

    @Test
    void theOtherNamesOfTheRegisterAreLookedForInTheWordsOfACase() {
        Also also = known(true, Set.of("オリオン光学"), Set.of(NUMBER));
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", found(at("北星精機㈱", null, also), naming("競合はオリオン光学株式会社の内視鏡です")));
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", found(at("北星精機㈱", null, also), naming("A社（法人番号 ４０１１００１０９８９９３）")));
        assertEquals("", found(at("北星精機㈱", null, also), naming("スーパーオリオン光学、4011001098994")));
    }

    @Test
    void whereTheNameAloneDoesNotTellTwoBodiesApartAReviewerDecides() {
        assertEquals("COI_COMPETITOR WARN COMPETITORS", found(at("メディカル㈱", null, known(false, Set.of("オリオン光学"), Set.of())), naming("オリオン光学")));
    }

    @Test
    void theNumberOfAnAffiliationIsReadInTheWordsOfACase() {
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", found(at("どこか", NUMBER, Also.nothing("どこか")), naming("4011-0010-98993")));
    }

    @ParameterizedTest
    @CsvSource({"オリオン・オプティクス,ｵﾘｵﾝｵﾌﾟﾃｨｸｽ㈱", "メディカル-ラボ,メディカルラボ", "みらい醫療,ミライ医療株式会社"})
    void whatTwoPeopleWriteDifferentlyIsOneBody(String affiliation, String competitor) {
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", found(somebody().place(affiliation, LONG_AGO, null).get(), naming(competitor)));
    }

    @Test
    void anAddressInTheHouseOfACompetitorIsASign() {
        PoolMember plain = somebody().get();
        var supporter = new PoolMember(1, "S0001", 1L, plain.name(), plain.nameKana(), null, "x@orion.co.jp", plain.employment(), plain.status(), 8, plain.coverage(), plain.term(),
            List.of(), List.of(), List.of(), known(true, Set.of("オリオン光学"), Set.of()), List.of());
        assertEquals("COI_COMPETITOR WARN MAIL_DOMAIN", found(supporter, naming("㈱オリオン光学")));
        assertEquals("COI_EMPLOYER WARN MAIL_DOMAIN", found(supporter, new CaseParties("オリオン光学㈱", null, null, null, null, null, null, null, List.of())));
        var partner = new Partner("CRO", null, null, "オリオン光学", LONG_AGO, null);
        assertEquals("COI_ENGAGED WARN MAIL_DOMAIN", found(supporter, new CaseParties("㈱別会社", null, null, null, null, null, null, null, List.of(partner))));
    }

    @ParameterizedTest
    @CsvSource({"SPONSOR,COI_COUNTERPARTY", "NEGOTIATION,COI_COUNTERPARTY", "CRO,COI_ENGAGED", "STUDY_VENDOR,COI_ENGAGED"})
    void sponsorsVendorsAndOtherSidesKeepTheirPeopleAway(String role, String reason) {
        var partner = new Partner(role, null, null, "㈱吉野製作所", LONG_AGO, null);
        assertEquals(reason + " BLOCK COLLABORATORS", found(somebody().place("株式会社𠮷野製作所", LONG_AGO, null).get(),
            new CaseParties("㈱別会社", null, null, null, null, null, null, null, List.of(partner))));
    }

    @Test
    void whoOwnsOrInventedAPatentIsKeptAway() {
        assertEquals("COI_COLLAB BLOCK PATENTS", found(somebody().place("西都大学 工学部", LONG_AGO, null).get(), patented("㈱別会社、国立大学法人西都大学", null)));
        assertEquals("COI_COLLAB BLOCK PATENTS", found(somebody().get(), patented("㈱別会社、発明者 吉野花子", null)));
        assertEquals("COI_COLLAB BLOCK PATENTS", found(somebody().tie(ConflictReason.COI_ENGAGED, "西都大学", LONG_AGO, null).get(), patented("西都大学", null)));
        assertEquals("", found(somebody().get(), patented("吉野", null)), "a family name alone names nobody");
    }

    @Test
    void a33_aLapsedPatentWeighsUntilTheDayBeforeThreeYearsAreFull() {
        assertEquals("COI_COLLAB BLOCK PATENTS", found(somebody().place("西都大学", LONG_AGO, null).get(), patented("西都大学", TODAY.minusYears(3).plusDays(1))));
        assertEquals("", found(somebody().place("西都大学", LONG_AGO, null).get(), patented("西都大学", TODAY.minusYears(3))));
    }

    @Test
    void a34_whatWasDismissedDoesNotCountUntilItsDayAndNothingElseIsCovered() {
        PoolMember supporter = somebody().place("オリオン光学㈱", LONG_AGO, null).get();
        Finding found = ConflictRules.findings(supporter, naming("オリオン光学"), TODAY).get(0);
        var dismissed = new DismissedFinding(supporter.id(), found.reason(), found.effect(), found.source(), found.name(), found.from(), found.to(), found.seen(), TODAY);
        var parties = new CaseParties("㈱別会社", null, null, null, null, "オリオン光学", null, null, List.of(), List.of(), List.of(dismissed));
        assertTrue(ConflictRules.findings(supporter, parties, TODAY).isEmpty(), "its last day counts");
        assertFalse(ConflictRules.findings(supporter, parties, TODAY.plusDays(1)).isEmpty());
        assertFalse(ConflictRules.findings(somebody().id(2).place("オリオン光学㈱", LONG_AGO, null).get(), parties, TODAY).isEmpty(), "somebody else");
        var others = new CaseParties("㈱別会社", null, null, null, null, "オリオン光学(東京)", null, null, List.of(), List.of(), List.of(dismissed));
        assertFalse(ConflictRules.findings(supporter, others, TODAY).isEmpty(), "other words");
        assertFalse(somebody().tie(ConflictReason.COI_OFFICER, "オリオン光学㈱", LONG_AGO, null).get().ties().isEmpty());
        assertTrue(ConflictRules.findings(somebody().tie(ConflictReason.COI_OFFICER, "オリオン光学㈱", LONG_AGO, null).get(), naming("オリオン光学"), TODAY).stream()
            .noneMatch(Finding::mayBeDismissed), "declared is no false hit");
    }
}
