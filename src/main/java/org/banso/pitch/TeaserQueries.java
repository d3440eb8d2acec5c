package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banso.codelist.Codes;
import org.banso.consultation.KarteField;
import org.banso.pitch.Teaser.Line;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.text.Texts;

/** The one-page summary of a case, from the karte as it stands. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class TeaserQueries {
    /** What may be released, in the order of the paper; each with its place in the answer below. */
    private static final List<KarteField> OFFERED = List.of(KarteField.ORGANIZATION_NAME, KarteField.FOUNDED_ON, KarteField.ORIGIN_INSTITUTION, KarteField.FUNDING_STAGE,
        KarteField.TOTAL_RAISED_YEN, KarteField.URL, KarteField.PRODUCT_NAME, KarteField.PRODUCT_TYPE, KarteField.PRODUCT_PHASE, KarteField.PRODUCT_SUMMARY,
        KarteField.PRODUCT_INDICATION, KarteField.TARGET_MARKET, KarteField.PRODUCT_COMPETITORS, KarteField.GOAL);
    private static final String VALUES = "select c.applicant.organizationName, o.sheet.foundedOn, o.sheet.originInstitution, o.sheet.fundingStage, o.sheet.totalRaisedYen,"
        + " o.sheet.url, c.product.name, c.product.type, c.product.phase, c.product.summary, c.product.indication, g.detail.targetMarket, c.product.competitors, c.matter.goal,"
        + " c.matter.confidentiality, c.consultedOn, p.releasedFields, p.releasedBy, p.releasedAt from ConsultationCase c left join Pitch p on p.caseId = c.id"
        + " left join Organization o on o.id = c.organizationId left join CaseProduct g on g.caseId = c.id and g.main = true where p.id = :id";
    private static final String NOTHING_UNPUBLISHED = "NONE";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Codes codes;
    @Inject
    private AccessLog access;

    /** What may be released. */
    public List<KarteField> offered() {
        return OFFERED;
    }

    /** Of a room the actor was given, in this language. */
    public Teaser of(PitchRoom room, Locale reader) {
        Object[] row = em.createQuery(VALUES, Object[].class).setParameter("id", room.card().id()).getSingleResult();
        int rest = OFFERED.size();
        List<String> released = row[rest + 2] == null ? List.of() : Arrays.asList(((String) row[rest + 2]).split(","));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < rest; i++) {
            String words = words(OFFERED.get(i), row[i], (LocalDate) row[rest + 1], reader);
            if (released.contains(OFFERED.get(i).key()) && !words.isEmpty()) {
                lines.add(new Line(OFFERED.get(i), Texts.get(reader, "karte.field." + OFFERED.get(i).key()), words));
            }
        }
        if (room.card().amountYen() != null && !released.isEmpty()) {
            lines.add(new Line(null, Texts.get(reader, "pitch.field.amount"), number(room.card().amountYen())));
        }
        String title = lines.stream().filter(line -> line.field() == KarteField.PRODUCT_NAME || line.field() == KarteField.ORGANIZATION_NAME).map(Line::value)
            .reduce((first, second) -> first + "　" + second).orElse(Texts.get(reader, "pitch.teaser"));
        return new Teaser(title, List.copyOf(lines), released, (String) row[rest + 3], (Instant) row[rest + 4], !NOTHING_UNPUBLISHED.equals(row[rest]));
    }

    /** As {@link #of}, to be taken along: that is written down. */
    public Teaser taken(PitchRoom room, Locale reader) {
        Teaser teaser = of(room, reader);
        access.read(AccessKind.FORM, room.card().caseId(), room.caseNo(), "teaser " + String.join(",", teaser.released()));
        return teaser;
    }

    private String words(KarteField field, Object value, LocalDate day, Locale reader) {
        return value == null ? "" : value instanceof Long amount ? number(amount) : field.form() == KarteField.Form.CODE ? codes.label(field.list(), (String) value, reader, day)
            : value.toString().strip();
    }

    private static String number(long amount) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(amount);
    }
}
