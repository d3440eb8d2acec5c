package org.banso.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.banso.exchange.ImportSheet;
import org.banso.exchange.ImportState;
import org.banso.exchange.Imports;
import org.banso.platform.sheet.SheetReader;
import org.banso.platform.web.Pages;

/** The lists the office has brought in, and the place to bring another. */
@Named
@RequestScoped
public class ImportsView {
    private static final Set<String> FAULTS = Set.of("sheet.oldExcel", "sheet.empty", "sheet.broken", "sheet.bomb", "sheet.charset", "sheet.tooWide",
        "exchange.import.tooLarge");

    @Inject
    private Imports imports;
    @Inject
    private Pages pages;

    private String fault;
    private List<ImportSheet> files;

    public void load() {
        if (fault != null && FAULTS.contains(fault)) {
            pages.warn(fault, fault.startsWith("sheet.") ? SheetReader.MOST_COLUMNS : getMegabytes());
        }
    }

    public String tone(ImportState state) {
        return switch (state) {
            case BROUGHT, UNDONE -> "muted";
            case CHECKED -> "info";
            case WRITTEN -> "success";
        };
    }

    public long getMegabytes() {
        return imports.largest() >> 20;
    }

    /** Asked for when they are shown: a form of this page may be sent and the page drawn once more. */
    public List<ImportSheet> getFiles() {
        if (files == null) {
            files = imports.mine();
        }
        return files;
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
    }
}
