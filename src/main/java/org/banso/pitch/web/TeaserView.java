package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banso.pitch.Teaser;
import org.banso.pitch.TeaserQueries;
import org.banso.pitch.Teasers;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** The one-page summary: what the applicant releases for it, and how it will look. */
@Named
@ViewScoped
public class TeaserView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private TeaserQueries queries;
    @Inject
    private Teasers teasers;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private Teaser teaser;
    private List<String> released;

    public Teaser getTeaser() {
        if (teaser == null) {
            teaser = queries.of(room.getRoom(), visitor.getLocale());
        }
        return teaser;
    }

    public List<Choice> getOffered() {
        return queries.offered().stream().map(field -> new Choice(field.key(), label.word("karte.field." + field.key()))).toList();
    }

    public void release() {
        if (pages.saving(() -> teasers.release(room.getRoom().card().seen(), released), () -> { })) {
            room.done("pitch.teaser.released", "");
        }
    }

    public boolean isPdf() {
        return teasers.canWritePdf();
    }

    public List<String> getReleased() {
        if (released == null) {
            released = new ArrayList<>(getTeaser().released());
        }
        return released;
    }

    public void setReleased(List<String> released) {
        this.released = released;
    }
}
