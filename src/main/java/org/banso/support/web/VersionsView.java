package org.banso.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.support.RecordHistoryQueries;

/** What a record said before, who changed it and why. */
@Named
@RequestScoped
public class VersionsView {
    @Inject
    private RecordHistoryQueries queries;
    @Inject
    private CaseAddress address;

    private String no;
    private Long id;
    private RecordHistoryQueries.History history;

    public void load() {
        history = queries.of(no, id);
    }

    public RecordHistoryQueries.History getHistory() {
        return history;
    }

    public String getBack() {
        return address.of(no);
    }

    public boolean isAtDesk() {
        return address.atDesk();
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
}
