package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.banso.karte.CollaboratorForm;
import org.banso.karte.CollaboratorLine;
import org.banso.karte.CollaboratorQueries;
import org.banso.karte.Collaborators;
import org.banso.platform.web.Label;
import org.banso.shared.ThreeWay;
import org.primefaces.PrimeFaces;

/** The tab 共同研究者情報, which is one section: the list of those with whom the applicant works. */
@Named
@ViewScoped
public class CollaboratorTab extends SectionView<CollaboratorForm> {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "collaboratorTab";

    @Inject
    private CollaboratorQueries queries;
    @Inject
    private Collaborators collaborators;
    @Inject
    private Label label;

    private List<CollaboratorLine> lines;

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    protected ThreeWay<CollaboratorForm> parts() {
        return CollaboratorForm.told(label::code);
    }

    @Override
    protected Class<CollaboratorForm> type() {
        return CollaboratorForm.class;
    }

    @Override
    protected CollaboratorForm read() {
        return new CollaboratorForm(queries.ofCase(getKarte().id()));
    }

    @Override
    protected void write(CollaboratorForm seen, CollaboratorForm mine, String reason) {
        mine.dropBlankLines();
        collaborators.save(getKarte().id(), seen, mine, reason);
    }

    @Override
    protected void changed() {
        super.changed();
        lines = null;
    }

    @Override
    protected void makeLines(CollaboratorForm form, Map<String, Integer> rows) {
        fit(form.getLines(), rows.get("collaborators"), CollaboratorLine::new);
    }

    public void add() {
        getForm().getLines().add(new CollaboratorLine());
        PrimeFaces.current().focus(NAME + ":collaborators:" + (getForm().getLines().size() - 1) + ":organization");
    }

    /** The very line, because two may still say the same. */
    public void remove(CollaboratorLine line) {
        getForm().getLines().removeIf(one -> one == line);
        if (!getForm().getLines().isEmpty()) {
            PrimeFaces.current().focus(NAME + ":collaborators:0:organization");
        }
    }

    /** The lines as stored, read once for each look at the page. */
    public List<CollaboratorLine> getLines() {
        if (lines == null) {
            lines = queries.ofCase(getKarte().id());
        }
        return lines;
    }
}
