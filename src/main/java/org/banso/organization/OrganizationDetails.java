package org.banso.organization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is kept about an organization (domain.md 4.2): its sheet, whom to turn to (the first is the main contact) and
 * the public funds it was chosen for. Forms bind it, services take it back whole, a case keeps a copy of its day.
 */
public record OrganizationDetails(OrganizationSheet sheet, List<ContactSheet> contacts, List<PublicFund> funds) implements Serializable {
    /** Contacts of one organization (domain.md 4.2). */
    public static final int CONTACTS_MAX = 5;
    /** More than anybody has told so far; a bound all the same. */
    public static final int FUNDS_MAX = 10;

    /** An empty form. */
    public static OrganizationDetails blank() {
        return new OrganizationDetails(new OrganizationSheet(), new ArrayList<>(), new ArrayList<>());
    }

    /** What somebody tells who knows only the sheet and himself. */
    public static OrganizationDetails of(OrganizationSheet sheet, ContactSheet contact) {
        return new OrganizationDetails(sheet, List.of(contact), List.of());
    }

    /** The same in objects of its own, without the rows nobody filled. */
    public OrganizationDetails copy() {
        return new OrganizationDetails(sheet.copy(), new ArrayList<>(contacts.stream().filter(contact -> !contact.isBlank()).map(ContactSheet::copy).toList()),
            new ArrayList<>(funds.stream().filter(fund -> !fund.isBlank()).map(PublicFund::copy).toList()));
    }

    /** The same with as many empty rows as a form offers. */
    public OrganizationDetails forForm() {
        OrganizationDetails form = copy();
        while (form.contacts.size() < CONTACTS_MAX) {
            form.contacts.add(new ContactSheet());
        }
        while (form.funds.size() < FUNDS_MAX) {
            form.funds.add(new PublicFund());
        }
        return form;
    }

    /** The main contact; an empty one when there is none. */
    public ContactSheet mainContact() {
        return contacts.isEmpty() ? new ContactSheet() : contacts.get(0);
    }
}
