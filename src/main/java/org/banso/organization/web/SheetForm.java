package org.banso.organization.web;

import java.io.Serializable;
import java.util.List;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationQueries.Seen;
import org.banso.shared.ThreeWay;

/** The form of an organization's details, with what was there when it was opened: two who save at once see both. */
public class SheetForm implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Empty rows for public funds beyond those that are filled; saving offers more. */
    private static final int MORE_FUNDS = 3;

    /** A field that both changed, in words. */
    public record Conflict(String labelKey, String mine, String theirs) implements Serializable {
    }

    private OrganizationDetails before = OrganizationDetails.blank();
    private OrganizationDetails details = OrganizationDetails.blank().forForm();
    private List<Conflict> conflicts = List.of();
    private long version;
    /** How many rows stand open; fixed while the page is, because its inputs are made for them. */
    private int contactRows = 1;
    private int fundRows;

    void open(Seen seen) {
        before = seen.details();
        details = before.forForm();
        version = seen.version();
        contactRows = Math.max(1, before.contacts().size());
        fundRows = before.funds().size();
    }

    /** What both changed stands beside each other; everything else is joined already, and saving again is a decision. */
    void meet(Seen theirs, SheetWords words) {
        ThreeWay<OrganizationDetails> form = OrganizationField.all();
        conflicts = form.conflicts(before, details, theirs.details()).stream()
            .map(clash -> new Conflict("karte.field." + clash.key(), words.of(clash.key(), clash.mine()), words.of(clash.key(), clash.theirs()))).toList();
        details = form.joined(before, details, theirs.details()).forForm();
        before = theirs.details();
        version = theirs.version();
    }

    long version() {
        return version;
    }

    /** With an empty row for everything that may still be added; services leave the empty ones away. */
    public OrganizationDetails getDetails() {
        return details;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public int getContactRows() {
        return contactRows;
    }

    public int getFundRows() {
        return fundRows;
    }

    public int getFundRowsOffered() {
        return Math.min(OrganizationDetails.FUNDS_MAX, fundRows + MORE_FUNDS);
    }
}
