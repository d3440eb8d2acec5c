package org.banso.organization;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;

/** An organization's details as a JSON document: how a day's state is kept with a case or a merge, readable long after the columns have changed. */
public class SheetDocument {
    private static final Jsonb JSON = JsonbBuilder.create();

    private OrganizationSheet sheet = new OrganizationSheet();
    private List<ContactSheet> contacts = new ArrayList<>();
    private List<PublicFund> funds = new ArrayList<>();

    /** The document. Fields without a value are left out. */
    public static String of(OrganizationDetails details) {
        OrganizationDetails told = details.copy();
        var document = new SheetDocument();
        document.sheet = told.sheet();
        document.contacts = told.contacts();
        document.funds = told.funds();
        return JSON.toJson(document);
    }

    /** What the document says; what it does not know is empty, what nobody knows any more is passed over. */
    public static OrganizationDetails read(String document) {
        SheetDocument read = JSON.fromJson(document, SheetDocument.class);
        return new OrganizationDetails(read.sheet, new ArrayList<>(read.contacts), new ArrayList<>(read.funds));
    }

    public OrganizationSheet getSheet() {
        return sheet;
    }

    public void setSheet(OrganizationSheet sheet) {
        this.sheet = sheet;
    }

    public List<ContactSheet> getContacts() {
        return contacts;
    }

    public void setContacts(List<ContactSheet> contacts) {
        this.contacts = contacts;
    }

    public List<PublicFund> getFunds() {
        return funds;
    }

    public void setFunds(List<PublicFund> funds) {
        this.funds = funds;
    }
}
