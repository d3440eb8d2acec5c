package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final class Form {
        String title;
        LocalDate day;
        List<String> codes = new ArrayList<>();

        static Form of(String title, LocalDate day, String... codes) {
            var form = new Form();
            form.title = title;
            form.day = day;
            form.codes = List.of(codes);
            return form;
        }
    }

    @SuppressWarnings("unchecked")
    private static final ThreeWay<Form> FORM = new ThreeWay<>(Form::new, List.of(
        ThreeWay.text("title", f -> f.title, (f, v) -> f.title = v),
        ThreeWay.part("day", LocalDate.class, f -> f.day, (f, v) -> f.day = v),
        new ThreeWay.Part<>("codes", f -> f.codes, (f, v) -> f.codes = (List<String>) v)));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void whatOnlyOneTouchedIsJoined() {
        Form before = Form.of("𠮷田㈱", null, "A");
        Form joined = FORM.joined(before, Form.of("𠮷田㈱ ﾊﾝｶｸ", null, "A"), Form.of("𠮷田㈱", DAY, "A", "B"));
        assertEquals("𠮷田㈱ ﾊﾝｶｸ", joined.title);
        assertEquals(DAY, joined.day);
        assertEquals(List.of("A", "B"), joined.codes);
    }

    @Test
    void whatBothChangedDifferentlyIsTold() {
        Form before = Form.of("前", null, "A");
        assertEquals(List.of(new ThreeWay.Conflict("title", "私", "相手"), new ThreeWay.Conflict("codes", "A,C", "")),
            FORM.conflicts(before, Form.of("私", DAY, "A", "C"), Form.of("相手", DAY)));
    }

    @Test
    void changesAreToldAsTextAndNothingIsEmptyText() {
        assertEquals(List.of(new ThreeWay.Change("day", "", "2026-04-01"), new ThreeWay.Change("codes", "A,B", "")),
            FORM.changed(Form.of(null, null, "A", "B"), Form.of("", DAY)));
    }

    @Test
    void aSectionLeavesTheOtherPartsAsTheOtherLeftThem() {
        ThreeWay<Form> section = FORM.only(List.of("day"));
        Form before = Form.of("前", null);
        Form mine = Form.of("触れてはならない", DAY);
        Form theirs = Form.of("相手", null);
        assertEquals(List.of(), section.conflicts(before, mine, theirs));
        assertEquals("相手", section.joined(before, mine, theirs).title);
        assertEquals(DAY, section.joined(before, mine, theirs).day);
        assertEquals(List.of("day"), section.changed(before, mine).stream().map(ThreeWay.Change::key).toList());
    }

    /** Either the two texts are told, or the joined form holds every change that was made. */
    @Property
    void noChangeIsLost(@ForAll @StringLength(max = 2) String before, @ForAll @StringLength(max = 2) String mine, @ForAll @StringLength(max = 2) String theirs) {
        var told = FORM.conflicts(Form.of(before, null), Form.of(mine, null), Form.of(theirs, null));
        String joined = FORM.joined(Form.of(before, null), Form.of(mine, null), Form.of(theirs, null)).title;
        if (told.isEmpty()) {
            assertEquals(mine.equals(before) ? theirs : mine, joined);
        } else {
            assertEquals(new ThreeWay.Conflict("title", mine, theirs), told.get(0));
            assertEquals(mine, joined);
        }
    }
}
