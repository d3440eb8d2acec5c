package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.list.SavedSearches;
import org.banso.platform.web.Pages;

/** Keeps what the list shows under a name. */
@Named
@RequestScoped
public class KeepSearchView {
    @Inject
    private SavedSearches searches;
    @Inject
    private CaseAddress addresses;
    @Inject
    private CaseListView list;
    @Inject
    private Pages pages;

    private String name;
    private boolean shared;
    private boolean pinned = true;
    private String address = "";

    /** After the list: what is shown is what would be kept. */
    public void load() {
        address = list.getSearch().query();
    }

    public void keep() {
        searches.keep(name, address, shared, pinned);
        String query = addresses.read(address).query();
        pages.done("office.saved.kept", "/office/cases" + (query.isEmpty() ? "" : "?" + query), name);
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

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
