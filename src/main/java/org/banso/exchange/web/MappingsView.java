package org.banso.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.exchange.ImportMappings;
import org.banso.platform.web.Pages;

/** The mappings kept under a name: renamed and removed here, made on the page of a file. */
@Named
@ViewScoped
public class MappingsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/imports";

    @Inject
    private ImportMappings mappings;
    @Inject
    private Pages pages;

    private List<ImportMappings.Kept> kept = List.of();
    private ImportMappings.Kept editing;
    private String name;

    public void load() {
        kept = mappings.all();
    }

    /** Opens the form for one of them. */
    public void edit(long id) {
        editing = kept.stream().filter(each -> each.id() == id).findFirst().orElse(null);
        name = editing == null ? null : editing.name();
    }

    public void rename() {
        mappings.rename(editing.id(), editing.version(), name);
        pages.done("exchange.mapping.renamed", HERE);
    }

    public void remove(long id, long version) {
        mappings.remove(id, version);
        pages.done("exchange.mapping.removed", HERE);
    }

    public void cancel() {
        editing = null;
    }

    public List<ImportMappings.Kept> getKept() {
        return kept;
    }

    public ImportMappings.Kept getEditing() {
        return editing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
