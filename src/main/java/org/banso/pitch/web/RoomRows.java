package org.banso.pitch.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.RoomRow;
import org.banso.platform.web.Pages;

/**
 * One table of a room with a form beside it, which holds the row of the address or a new one.
 *
 * @param <L> a row
 * @param <F> its form
 */
public abstract class RoomRows<L extends RoomRow<F>, F extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private Pages pages;

    private F form;
    private PitchSeen changing;

    public abstract List<L> getLines();

    /** A form for a new row. */
    abstract F blank();

    abstract void add(long pitchId, F written);

    abstract void change(PitchSeen seen, F written);

    abstract void remove(PitchSeen seen);

    /** What the keys of its messages begin with; they end with added, saved and removed. */
    abstract String words();

    /** The row of the address as it stands, or an empty one. */
    public F getForm() {
        if (form == null) {
            L line = line(room.getEdit());
            changing = line == null ? null : line.seen();
            form = line == null ? blank() : line.form();
        }
        return form;
    }

    /** What was typed stays; the next attempt is made over the row as it is now. */
    private void seeNow() {
        L line = line(room.getEdit());
        changing = line == null ? changing : line.seen();
    }

    L line(Long id) {
        return getLines().stream().filter(one -> id != null && one.id() == id).findFirst().orElse(null);
    }

    public boolean isChanging() {
        getForm();
        return changing != null;
    }

    public void save() {
        if (changing == null) {
            add(room.getId(), form);
            room.done(words() + "added", "");
        } else if (pages.saving(() -> change(changing, form), this::seeNow)) {
            room.done(words() + "saved", "");
        }
    }

    public void remove() {
        if (pages.saving(() -> remove(changing), this::seeNow)) {
            room.done(words() + "removed", "");
        }
    }
}
