package org.banso.karte.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern DRAWN = Pattern.compile("<update id=\"([^\"]+)\"><!\\[CDATA\\[(.*?)\\]\\]>", Pattern.DOTALL);

    @Inject
    private Fixture fixture;

    private long id;
    private String path;
    private String page;
    private String scripts;
    private Visit visit;

    @BeforeEach
    void open() {
        id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        path = "/office/cases/" + fixture.caseNo(id);
        Who staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        page = visit.get(path).body();
        scripts = page;
    }

    @Test
    void twoSectionsAndTheNoteAreWorkedOnInTurnOnOnePage() {
        assertTrue(press("matter:edit").contains("id=\"matter:title\""));
        assertTrue(press("wishes:edit").contains("id=\"wishes:wantedBy\""));
        assertTrue(press("memoForm:editMemo").contains("id=\"memoForm:memo\""));

        String refused = press("wishes:save", "wishes:wantedBy", "明日");
        assertTrue(refused.contains("value=\"明日\""), "what was typed stays");
        String saved = press("matter:save", "matter:title", "𠮷野㈱ ﾊﾝｶｸの治験", "matter:consultationType", "MEETING", "matter:topics", "REG", "matter:why", "電話で確かめたため");
        assertEquals(Set.of("matter:panel", "matter:kept", "karteHead", "karteTabs", "karteGaps", "next:panel", "messages"), drawn(saved).keySet());
        assertFalse(saved.contains("id=\"matter:title\""), "the section is closed");
        assertTrue(drawn(saved).get("karteHead").contains("𠮷野㈱ ﾊﾝｶｸの治験"), "the head has the new title");
        assertEquals("𠮷野㈱ ﾊﾝｶｸの治験", fixture.text("select title from consultation_case where id = ?", id));

        String emptied = press("wishes:save", "wishes:wantedBy", "2027-03-31", "wishes:confidentiality", "NONE", "wishes:howKnown", "", "wishes:why", "電話で確かめたため");
        assertTrue(emptied.contains("必須の項目です。空にはできません。"), "what was filed is not emptied");
        String done = press("wishes:save", "wishes:wantedBy", "2027-03-31", "wishes:confidentiality", "NONE", "wishes:howKnown", "WEB", "wishes:why", "電話で確かめたため");
        assertFalse(done.contains("id=\"wishes:save\""), done);
        assertEquals("2027-03-31", fixture.text("select wanted_by from consultation_case where id = ?", id).substring(0, 10));

        press("memoForm:saveMemo", "memoForm:memo", "折り返し電話（髙橋様）", "memoForm:priority", "NORMAL");
        assertEquals("折り返し電話（髙橋様）", fixture.text("select office_memo from consultation_case where id = ?", id));
    }

    @Test
    void aDraftIsKeptInEverySectionOfThePage() {
        press("wishes:edit");
        String kept = press("wishes:keep", "wishes:wantedBy", "2027-03-31");
        assertTrue(kept.contains("class=\"saved\""), kept);
        assertEquals(1, fixture.number("select count(*) from karte_draft where case_id = ? and section = 'wishes'", id));
    }

    /** What a browser sends when a button is pressed: read and drawn is what its script says, as it was drawn last. The state of the page goes on with the answer. */
    private String press(String button, String... typed) {
        Matcher script = Pattern.compile("PrimeFaces\\.ab\\(\\{s:\"" + button + "\",[^}]*?p:\"([^\"]*)\"[^}]*?u:\"([^\"]*)\"").matcher(scripts);
        assertTrue(script.find(), button);
        String execute = script.group(1);
        String render = script.group(2);
        while (script.find()) {
            execute = script.group(1);
            render = script.group(2);
        }
        Map<String, String> fields = new LinkedHashMap<>(Visit.form(page, button.substring(0, button.indexOf(':')), typed));
        fields.put(button, button);
        String answer = visit.partial(path, fields, button, execute.replace(',', ' '), render.replace(',', ' '));
        assertTrue(answer.contains("<partial-response"), answer);
        page = page.replace(Visit.viewState(page), Visit.viewState(answer, Visit.viewState(page)));
        scripts += answer;
        return answer;
    }

    private static Map<String, String> drawn(String answer) {
        var drawn = new LinkedHashMap<String, String>();
        DRAWN.matcher(answer).results().filter(each -> !each.group(1).contains("jakarta.faces")).forEach(each -> drawn.put(each.group(1), each.group(2)));
        return drawn;
    }
}
