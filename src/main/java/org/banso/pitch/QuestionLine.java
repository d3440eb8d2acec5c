package org.banso.pitch;

import java.time.Instant;

/** A question of a room. {@code banked}: it stands in the bank, or came from there. */
public record QuestionLine(PitchSeen seen, QuestionForm form, String writer, Instant at, boolean banked) implements RoomRow<QuestionForm> {
    public boolean answered() {
        return form.getAnswer() != null;
    }
}
