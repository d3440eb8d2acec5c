package org.banso.pitch;

/** A rehearsal of a room. {@code versionNo}: the version of the deck it was held with, null while it is planned or there was none. */
public record RehearsalLine(PitchSeen seen, Integer versionNo, RehearsalForm form, String writer) implements RoomRow<RehearsalForm> {
    public boolean held() {
        return form.getActualMinutes() != null;
    }

    /** Minutes over what the occasion allows; negative when it was shorter. */
    public int over() {
        return held() ? form.getActualMinutes() - form.getPlannedMinutes() : 0;
    }
}
