package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.web.CaseView;
import org.banso.karte.Presence;
import org.banso.karte.Presence.Colleague;
import org.banso.platform.web.Label;

/** Who else has this karte open. The page says by a post every half minute that it is still there; opening it changes nothing. */
@Named("presence")
@ViewScoped
public class PresenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Presence presence;
    @Inject
    private CaseView caseView;
    @Inject
    private Label label;

    private String section;
    private List<Colleague> others = List.of();

    /** The section open here for editing, or none (null); told with the next {@link #tell}. */
    void edits(String name) {
        section = name;
    }

    public void tell() {
        others = presence.here(caseView.getKarte().id(), section);
    }

    public String words(Colleague colleague) {
        return colleague.section() == null ? label.msg("karte.presence.reads", colleague.name())
            : label.msg("karte.presence.edits", colleague.name(), label.word("karte.section.name." + colleague.section()));
    }

    public List<Colleague> getOthers() {
        return others;
    }
}
