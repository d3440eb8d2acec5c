package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.document.web.UploadNotes;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.PitchSide;
import org.banso.pitch.RoundLine;
import org.banso.platform.web.Pages;

/** The frame of a pitch room: which room, and which of its tables one stands at. What lies on each is the business of a bean of its own. */
@Named
@ViewScoped
public class RoomView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DECK = "deck";

    @Inject
    private RoomReading reading;
    @Inject
    private PitchAddress address;
    @Inject
    private UploadNotes uploads;
    @Inject
    private Pages pages;

    private String no;
    private long id;
    private String tab = DECK;
    private Long edit;

    public void load() {
        getRoom();
        uploads.tell();
    }

    public PitchRoom getRoom() {
        return reading.room(no, id);
    }

    /** Says what was done on the page of the room at which it was done. */
    void done(String key, String query) {
        pages.done(key, getAddress() + "?tab=" + tab + query);
    }

    public String getAddress() {
        return address.rooms(no) + "/" + id;
    }

    public String getCaseAddress() {
        return address.caseOf(no);
    }

    public String getHome() {
        return address.home();
    }

    /** The office and supporters, not the applicant. */
    public boolean isInside() {
        return getRoom().side() != PitchSide.APPLICANT;
    }

    /** The mean of the latest round that the reader may know, as 3.7; empty while there is none. */
    public String getLatestMark() {
        return reading.rounds(getRoom()).stream().map(RoundLine::overallText).filter(mark -> !mark.isEmpty()).reduce((first, second) -> second).orElse("");
    }

    /** The row that is being changed, by the address; null for none. */
    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab == null || tab.isBlank() ? DECK : tab;
    }
}
