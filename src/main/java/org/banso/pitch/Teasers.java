package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.banso.consultation.KarteField;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/** The one-page summary for people outside: the applicant says what may stand on it, and everybody in the room may take it along. */
@ApplicationScoped
@Transactional
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class Teasers {
    @Inject
    private PitchRepository pitches;
    @Inject
    private TeaserQueries queries;
    @Inject
    private Authors authors;
    @Inject
    private JapaneseFonts fonts;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Says anew what may stand on the summary; what is not named is not released any more.
     *
     * @param keys of fields that are offered ({@link TeaserQueries#offered}); others are passed over
     * @throws NotFound for everybody but the applicant
     */
    @Requires(Right.FILE_CONSULTATION)
    public void release(PitchSeen seen, Collection<String> keys) {
        Pitch pitch = pitches.at(seen);
        if (authors.of(pitch.caseId()).side() != PitchSide.APPLICANT) {
            throw new NotFound();
        }
        List<String> released = queries.offered().stream().map(KarteField::key).filter(keys::contains).toList();
        pitch.release(released, actor.who().name(), clock.instant());
        pitches.flush();
        audit.note("PITCH_TEASER_RELEASED", "pitch " + pitch.id(), String.join(",", released));
    }

    /** Whether this machine can write Japanese into a PDF. */
    public boolean canWritePdf() {
        return fonts.font().isPresent();
    }

    /** @throws BusinessException printout.noFont when {@link #canWritePdf} says no */
    @Transactional(TxType.NOT_SUPPORTED)
    public void pdf(Teaser teaser, OutputStream out) throws IOException {
        TeaserPaper.pdf(teaser, fonts.font().orElseThrow(() -> new BusinessException("printout.noFont")), out);
    }

    /** One slide. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void slide(Teaser teaser, OutputStream out) throws IOException {
        TeaserSlide.write(teaser, out);
    }
}
