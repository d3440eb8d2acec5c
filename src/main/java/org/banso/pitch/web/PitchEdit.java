package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.pitch.PitchForm;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.Pitches;
import org.banso.platform.web.Pages;

/** Opening a room for an occasion, correcting what is known of it, and ending it. */
@Named
@ViewScoped
public class PitchEdit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PitchQueries queries;
    @Inject
    private Pitches pitches;
    @Inject
    private PitchAddress address;
    @Inject
    private Pages pages;

    private String no;
    private Long id;
    private Long caseId;
    private PitchRoom room;
    private PitchForm form = new PitchForm();
    private String cameOfIt;

    public void load() {
        if (id == null) {
            caseId = queries.caseFor(no);
            return;
        }
        read();
        form = queries.form(room);
        cameOfIt = room.cameOfIt();
    }

    private void read() {
        room = queries.room(no, id);
    }

    public void save() {
        if (id == null) {
            pages.done("pitch.opened", address.rooms(no) + "/" + pitches.open(caseId, form));
        } else if (pages.saving(() -> pitches.edit(room.card().seen(), form), this::read)) {
            pages.done("pitch.saved", getBack());
        }
    }

    public void close() {
        if (pages.saving(() -> pitches.close(room.card().seen(), cameOfIt), this::read)) {
            pages.done("pitch.isClosed", getBack());
        }
    }

    public void reopen() {
        if (pages.saving(() -> pitches.reopen(room.card().seen()), this::read)) {
            pages.done("pitch.isReopened", getBack());
        }
    }

    /** The room, or the case while there is none. */
    public String getBack() {
        return id == null ? address.caseOf(no) : address.rooms(no) + "/" + id;
    }

    public String getCaseAddress() {
        return address.caseOf(no);
    }

    public boolean isFresh() {
        return id == null;
    }

    public int getCameOfItMax() {
        return Pitches.CAME_OF_IT_MAX;
    }

    public PitchRoom getRoom() {
        return room;
    }

    public PitchForm getForm() {
        return form;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCameOfIt() {
        return cameOfIt;
    }

    public void setCameOfIt(String cameOfIt) {
        this.cameOfIt = cameOfIt;
    }
}
