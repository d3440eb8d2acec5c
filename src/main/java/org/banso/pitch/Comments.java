package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Remarks on pages of a deck: written, answered, settled and opened again by everybody who works in the room. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Comments {
    public static final int BODY_MAX = 2000;
    private static final int WHOLE = 100;

    @Inject
    private PitchRepository pitches;
    @Inject
    private Authors authors;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Where a remark stands.
     *
     * @param version of the deck, 1 for the first
     * @param page    1 for the first
     * @param x       per cent of the page's width from the left, or null for the page as a whole
     * @param y       per cent of its height from above, or null
     */
    public record Place(int version, int page, Integer x, Integer y) implements Serializable {
    }

    /**
     * @param formKey mark of the form; sending the same form twice makes one remark
     * @return its id
     * @throws BusinessException pitch.comment.noPage when there is no such page
     */
    public long write(long pitchId, Place at, String text, String formKey) {
        Pitch pitch = pitches.open(pitchId);
        Optional<Long> made = sent.made(PitchComment.class, formKey);
        if (made.isPresent()) {
            return made.get();
        }
        String body = PitchRules.required("comment", text, BODY_MAX);
        BusinessException.unless(pitches.hasPage(pitch.documentId(), at.version(), at.page()) && isPoint(at), "pitch.comment.noPage");
        return pitches.add(new PitchComment(pitchId, at, body, authors.of(pitch.caseId()), formKey)).id();
    }

    private static boolean isPoint(Place at) {
        return at.x() == null && at.y() == null || at.x() != null && at.y() != null && at.x() >= 0 && at.x() <= WHOLE && at.y() >= 0 && at.y() <= WHOLE;
    }

    public void answer(long commentId, String text) {
        PitchComment comment = pitches.row(PitchComment.class, commentId);
        Pitch pitch = pitches.open(comment.pitchId());
        pitches.add(new PitchAnswer(commentId, PitchRules.required("answer", text, BODY_MAX), authors.of(pitch.caseId())));
    }

    /** It is dealt with. */
    public void settle(PitchSeen seen) {
        mine(seen).settle(actor.who().name(), clock.instant());
        pitches.flush();
    }

    /** It is not dealt with after all. */
    public void reopen(PitchSeen seen) {
        mine(seen).reopen();
        pitches.flush();
    }

    /** @throws NotFound when it is not for the actor */
    private PitchComment mine(PitchSeen seen) {
        PitchComment comment = pitches.row(PitchComment.class, seen.id());
        pitches.open(comment.pitchId());
        StaleVersion.unlessNewest(comment.version(), seen.version());
        return comment;
    }
}
