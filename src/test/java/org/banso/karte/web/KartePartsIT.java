package org.banso.karte.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer to a form builds only the parts it draws; what it left out is there for the next answer, as it stood (ADR 45). */
class KartePartsIT extends BansoIT {
    private static final Pattern DRAWN = Pattern.compile("<update id=\"([^\"]+)\"");

    @Inject
    private Fixture fixture;

    private long id;
    private String path;
    private String page;
    private Visit visit;

    @BeforeEach
    void open() {
        id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        path = "/office/cases/" + fixture.caseNo(id);
        Who staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        page = visit.get(path).body();
    }

    @Test
    void twoSectionsAndTheNoteAreWorkedOnInTurnOnOnePage() {
        assertTrue(press("matter", "edit", "matter", "matter:panel").contains("id=\"matter:title\""));
        assertTrue(press("wishes", "edit", "wishes", "wishes:panel").contains("id=\"wishes:wantedBy\""));
        assertTrue(press("memoForm", "editMemo", "memoForm", "memoForm:memoPanel").contains("id=\"memoForm:memo\""));

        String refused = press("wishes", "save", "wishes", "wishes:panel messages", "wishes:wantedBy", "明日");
        assertTrue(refused.contains("value=\"明日\""), "what was typed stays");
        String saved = press("matter", "save", "matter", "matter:panel karteHead karteTabs karteGaps next:panel messages", "matter:title", "𠮷野㈱ ﾊﾝｶｸの治験",
            "matter:consultationType", "MEETING", "matter:topics", "REG", "matter:why", "電話で確かめたため");
        assertEquals(Set.of("matter:panel", "karteHead", "karteTabs", "karteGaps", "next:panel", "messages"), drawn(saved));
        assertFalse(saved.contains("id=\"matter:title\""), "the section is closed");
        assertEquals("𠮷野㈱ ﾊﾝｶｸの治験", fixture.text("select title from consultation_case where id = ?", id));

        String done = press("wishes", "save", "wishes", "wishes:panel messages", "wishes:wantedBy", "2027-03-31",
            "wishes:confidentiality", "NONE", "wishes:howKnown", "WEB", "wishes:why", "電話で確かめたため");
        assertFalse(done.contains("id=\"wishes:save\""), done);
        assertEquals("2027-03-31", fixture.text("select wanted_by from consultation_case where id = ?", id).substring(0, 10));

        press("memoForm", "saveMemo", "memoForm", "memoForm:memoPanel messages", "memoForm:memo", "折り返し電話（髙橋様）", "memoForm:priority", "NORMAL");
        assertEquals("折り返し電話（髙橋様）", fixture.text("select office_memo from consultation_case where id = ?", id));
    }

    @Test
    void anAnswerThatDrawsAnotherPartHasIt() {
        press("matter", "edit", "matter", "matter:panel");
        String answer = press("matter", "edit", "matter", "consents:panel memoForm:memoPanel");
        assertEquals(Set.of("consents:panel", "memoForm:memoPanel"), drawn(answer));
        assertTrue(answer.contains("id=\"consents:add\"") && answer.contains("id=\"memoForm:editMemo\""));
    }

    @Test
    void aDraftIsKeptInEverySectionOfThePage() {
        press("wishes", "edit", "wishes", "wishes:panel");
        String kept = press("wishes", "keep", "wishes:keep", "wishes:kept", "wishes:wantedBy", "2027-03-31");
        assertTrue(kept.contains("class=\"saved\""), kept);
        assertEquals(1, fixture.number("select count(*) from karte_draft where case_id = ? and section = 'wishes'", id));
    }

    /** What a browser sends when a button of a form is pressed; the state of the page goes on with the answer. */
    private String press(String form, String button, String execute, String render, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>(Visit.form(page, form, typed));
        fields.put(form + ":" + button, form + ":" + button);
        String answer = visit.partial(path, fields, form + ":" + button, execute, render);
        assertTrue(answer.contains("<partial-response"), answer);
        page = page.replace(Visit.viewState(page), Visit.viewState(answer, Visit.viewState(page)));
        return answer;
    }

    private static Set<String> drawn(String answer) {
        return DRAWN.matcher(answer).results().map(found -> found.group(1)).filter(each -> !each.contains("jakarta.faces")).collect(Collectors.toCollection(TreeSet::new));
    }
}
