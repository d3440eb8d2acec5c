package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.document.Decks;
import org.banso.document.DocumentsChanged;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Opening and ending the preparation of a pitch: by the office, by a supporter who accepted the case, or by the applicant. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Pitches {
    public static final int CAME_OF_IT_MAX = Pitch.CAME_OF_IT_MAX;

    @Inject
    private PitchRepository pitches;
    @Inject
    private CaseAccess access;
    @Inject
    private Decks decks;
    @Inject
    private CaseProgress progress;
    @Inject
    private Codes codes;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Opens a room for an occasion; the same form sent again opens no other.
     *
     * @return its id
     * @throws BusinessException with the faults of the form, or pitch.caseEnded
     */
    public long open(long caseId, PitchForm form) {
        CaseAccess.Seen of = access.locked(caseId);
        Optional<Long> before = sent.made(Pitch.class, form.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        BusinessException.unless(of.status().isOpen(), "pitch.caseEnded");
        PitchRules.check(form, code -> codes.selectable("pitchOccasion", code));
        long deck = decks.open(caseId, form.getAudience());
        Pitch made = pitches.add(new Pitch(caseId, deck, form, actor.who(), clock.instant()));
        progress.note(caseId, EventKind.PITCH_OPENED, null, null);
        return made.id();
    }

    /** A correction of what is known of the occasion. */
    public void edit(PitchSeen seen, PitchForm form) {
        Pitch pitch = pitches.at(seen);
        String before = pitch.form().getOccasion();
        PitchRules.check(form, code -> code.equals(before) || codes.selectable("pitchOccasion", code));
        pitch.edit(form);
        decks.rename(pitch.documentId(), form.getAudience());
        pitches.flush();
    }

    /** @param cameOfIt what came of the occasion; may be empty */
    public void close(PitchSeen seen, String cameOfIt) {
        Pitch pitch = pitches.at(seen);
        pitch.close(PitchRules.optional("cameOfIt", cameOfIt, Pitch.CAME_OF_IT_MAX), clock.instant());
        pitches.flush();
        progress.note(pitch.caseId(), EventKind.PITCH_CLOSED, null, null);
    }

    public void reopen(PitchSeen seen) {
        Pitch pitch = pitches.at(seen);
        BusinessException.unless(access.require(pitch.caseId()).status().isOpen(), "pitch.caseEnded");
        pitch.reopen();
        pitches.flush();
    }

    /** In the transaction in which a deck was taken back, whoever changed the documents, a guest too: the room goes on with an empty one. */
    @Requires(open = true)
    void changed(@Observes DocumentsChanged change) {
        for (Pitch pitch : pitches.withoutDeck(change.caseId())) {
            pitch.startAnew(decks.open(pitch.caseId(), Text.shorten(pitch.audience(), PitchForm.AUDIENCE_MAX)));
            pitches.flush();
        }
    }
}
