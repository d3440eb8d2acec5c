package org.banso.codelist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.codelist.CodeAdminQueries;
import org.banso.codelist.CodeAdminQueries.ListRow;

/** All code lists with how many codes they have and what for. */
@Named
@ViewScoped
public class CodeListsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CodeAdminQueries queries;

    private List<ListRow> lists = List.of();

    public void load() {
        lists = queries.lists();
    }

    public List<ListRow> getLists() {
        return lists;
    }
}
