package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.consultation.KarteView;
import org.banso.exchange.CaseColumnQueries;
import org.banso.exchange.FieldWords;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.text.Texts;
import org.banso.printout.KarteForm.Line;
import org.banso.printout.KarteForm.Part;
import org.banso.shared.Jst;

/** A karte put into words for paper (フォーム出力): the chosen tabs, for one kind of reader, names masked that are not his to read. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class FormQueries {
    /** Where a name stands, and what kind of name; of fields of rows every word of a line counts. */
    private static final Map<KarteField, NameKind> NAMES = Map.ofEntries(
        Map.entry(KarteField.ORGANIZATION_NAME, NameKind.ORGANIZATION), Map.entry(KarteField.ORGANIZATION_NAME_KANA, NameKind.ORGANIZATION),
        Map.entry(KarteField.ORGANIZATION_NAME_EN, NameKind.ORGANIZATION), Map.entry(KarteField.ORIGIN_INSTITUTION, NameKind.ORGANIZATION),
        Map.entry(KarteField.PRODUCT_NAME, NameKind.PRODUCT), Map.entry(KarteField.REPRESENTATIVE, NameKind.PERSON),
        Map.entry(KarteField.CONTACT_NAME, NameKind.PERSON), Map.entry(KarteField.OWNER, NameKind.PERSON), Map.entry(KarteField.TEAM, NameKind.PERSON),
        Map.entry(KarteField.COLLABORATORS, NameKind.PERSON), Map.entry(KarteField.CONTACT_EMAIL, NameKind.CONTACT),
        Map.entry(KarteField.CONTACT_PHONE, NameKind.CONTACT), Map.entry(KarteField.ORGANIZATION_EMAIL, NameKind.CONTACT),
        Map.entry(KarteField.ORGANIZATION_PHONE, NameKind.CONTACT), Map.entry(KarteField.CORPORATE_NUMBER, NameKind.CONTACT),
        Map.entry(KarteField.URL, NameKind.CONTACT));
    private static final String NOTHING_UNPUBLISHED = "NONE";

    @Inject
    private CaseQueries cases;
    @Inject
    private CaseColumnQueries columns;
    @Inject
    private Codes codes;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The form; that it was drawn up is written down with its profile and tabs. */
    public KarteForm form(String caseNo, FormWish wish) {
        PrintProfile profile = wish.profile();
        Locale reader = wish.reader();
        KarteView karte = cases.view(caseNo);
        Audience audience = profile.audience(Audience.of(actor));
        Set<KarteField> shown = shown(wish.tabs(), audience);
        Set<KarteField> asked = named();
        asked.addAll(shown);
        Map<KarteField, Object> found = columns.read(List.of(karte), asked).getOrDefault(karte.id(), Map.of());
        boolean withheld = profile.leavesTheHouse() && !NOTHING_UNPUBLISHED.equals(karte.matter().getConfidentiality());
        NameMask mask = mask(found, audience, profile.leavesTheHouse(), reader);
        var words = new FieldWords(codes, reader);
        Function<KarteField, String> told = field -> words.text(field, PaperValues.of(field, found.get(field), reader), karte.consultedOn());
        List<Part> parts = wish.tabs().stream().filter(tab -> KarteField.of(tab).stream().anyMatch(shown::contains))
            .map(tab -> new Part(tab, Texts.get(reader, "karte.tab." + tab.key()), lines(tab, shown, told, mask, withheld, wish))).toList();
        access.read(AccessKind.FORM, karte.id(), caseNo, profile + " " + wish.keys());
        String printed = Texts.get(reader, "printout.printed", Jst.at(clock.instant()).toLocalDateTime().withNano(0).withSecond(0).toString().replace('T', ' '),
            actor.who().name());
        return new KarteForm(caseNo, profile, withheld, printed, parts);
    }

    /** The fields in which names stand. */
    static Set<KarteField> named() {
        Set<KarteField> fields = EnumSet.copyOf(NAMES.keySet());
        fields.add(KarteField.CONTACTS);
        fields.retainAll(CaseColumnQueries.fields());
        return fields;
    }

    /** What both the paper's reader and the person who prints may read. */
    private Set<KarteField> shown(Set<KarteTab> tabs, Audience audience) {
        Audience printing = Audience.of(actor);
        var all = EnumSet.allOf(KarteField.class);
        all.removeIf(field -> !tabs.contains(field.tab()) || !field.readableBy(audience) || !field.readableBy(printing));
        all.retainAll(CaseColumnQueries.fields());
        return all;
    }

    private static List<Line> lines(KarteTab tab, Set<KarteField> shown, Function<KarteField, String> told, NameMask mask, boolean withheld, FormWish wish) {
        var lines = new ArrayList<Line>();
        for (KarteField field : KarteField.of(tab)) {
            String value = shown.contains(field) ? told.apply(field) : "";
            if (shown.contains(field) && (wish.blanks() || !value.isEmpty())) {
                boolean prose = field.form() == KarteField.Form.PROSE || field.form() == KarteField.Form.ROWS;
                boolean words = prose || field == KarteField.TITLE;
                lines.add(new Line(field, Texts.get(wish.reader(), "karte.field." + field.key()),
                    words && withheld ? Texts.get(wish.reader(), "printout.withheld") : words ? mask.masked(value) : value, prose));
            }
        }
        return lines;
    }

    /** Every name that stands in a field the paper's reader may not read is masked in the text he may read. */
    static NameMask mask(Map<KarteField, Object> found, Audience audience, boolean leavesTheHouse, Locale reader) {
        var mask = new NameMask(leavesTheHouse, kind -> Texts.get(reader, "printout.mask." + kind));
        NAMES.forEach((field, kind) -> {
            if (!field.readableBy(audience)) {
                words(found.get(field)).forEach(word -> mask.hide(kind, word));
            }
        });
        if (!KarteField.CONTACTS.readableBy(audience) && found.get(KarteField.CONTACTS) instanceof List<?> lines) {
            lines.forEach(line -> contact((List<?>) line, audience, mask));
        }
        return mask;
    }

    /** Name, department, post, telephone, mail: the department and the post name nobody. Who reads the case's own contact reads the person behind it. */
    private static void contact(List<?> line, Audience audience, NameMask mask) {
        if (!KarteField.CONTACT_NAME.readableBy(audience)) {
            words(line.get(0)).forEach(word -> mask.hide(NameKind.PERSON, word));
            Stream.of(3, 4).forEach(place -> words(line.get(place)).forEach(word -> mask.hide(NameKind.CONTACT, word)));
        }
    }

    private static List<String> words(Object value) {
        return value instanceof Collection<?> several ? several.stream().flatMap(each -> words(each).stream()).toList()
            : value instanceof String word ? List.of(word) : List.of();
    }
}
