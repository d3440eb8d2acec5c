package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.list.SavedSearchQueries;
import org.banso.consultation.list.SavedSearchQueries.Row;
import org.banso.consultation.list.SavedSearches;
import org.banso.platform.web.Pages;

/** One's own kept searches and those shared with the office: name, share, put in front, order, copy, delete. */
@Named
@ViewScoped
public class SavedSearchesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/searches";

    @Inject
    private SavedSearches searches;
    @Inject
    private SavedSearchQueries queries;
    @Inject
    private CaseAddress addresses;
    @Inject
    private ListWords words;
    @Inject
    private Pages pages;

    private List<Row> own = List.of();
    private List<Row> others = List.of();
    private List<Row> pinned = List.of();
    private Map<Long, String> conditions = Map.of();
    private Row editing;
    private String name;
    private boolean shared;

    public void load() {
        List<Row> all = queries.all();
        own = all.stream().filter(Row::own).toList();
        others = all.stream().filter(row -> !row.own()).toList();
        pinned = queries.pinned();
        conditions = all.stream().collect(Collectors.toMap(Row::id, row -> words.told(addresses.read(row.address()))));
    }

    /** What a search looks for, in words; said of the whole list as well. */
    public String conditions(Row row) {
        return conditions.getOrDefault(row.id(), "");
    }

    public void edit(Row row) {
        editing = row;
        name = row.name();
        shared = row.shared();
    }

    public void rename() {
        searches.rename(editing.id(), editing.version(), name, shared);
        pages.done("office.saved.renamed", HERE);
    }

    public void cancel() {
        editing = null;
    }

    public void delete(Row row) {
        searches.delete(row.id(), row.version());
        pages.done("office.saved.deleted", HERE, row.name());
    }

    public void copy(Row row) {
        searches.copy(row.id());
        pages.done("office.saved.copied", HERE, row.name());
    }

    public void pin(Row row) {
        searches.pin(row.id());
        pages.done("office.saved.pinned", HERE, row.name());
    }

    public void unpin(Row row) {
        searches.unpin(row.id());
        pages.done("office.saved.unpinned", HERE, row.name());
    }

    public void forward(Row row) {
        searches.forward(row.id());
        pages.done("office.saved.moved", HERE, row.name());
    }

    public boolean edits(Row row) {
        return editing != null && editing.id() == row.id();
    }

    public List<Row> getOwn() {
        return own;
    }

    public List<Row> getOthers() {
        return others;
    }

    public List<Row> getPinned() {
        return pinned;
    }

    public Row getEditing() {
        return editing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
