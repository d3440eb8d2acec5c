package org.banso.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationSearchQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.Suggestion;
import org.banso.shared.Text;

/**
 * Who may be the organization whose sheet is being typed. The form asks for this part of its page by itself, with what its fields
 * hold under their own names; nothing of the form is read or built for it.
 */
@Named
@RequestScoped
public class LikelyDoubles {
    private static final int LONGEST = 254;

    @Inject
    private HttpServletRequest request;
    @Inject
    private OrganizationSearchQueries search;

    private long id;
    private List<Suggestion> found = List.of();

    /** Half a form is enough: what cannot be read says nothing. */
    public void load() {
        var sheet = new OrganizationSheet();
        sheet.setName(first("name"));
        sheet.setNameKana(first("nameKana"));
        sheet.setCorporateNumber(first("corporateNumber"));
        sheet.setPhone(first("orgPhone"));
        sheet.setEmail(first("orgEmail"));
        var contacts = new ArrayList<ContactSheet>();
        typed("contactPhone").forEach(phone -> {
            var contact = new ContactSheet();
            contact.setPhone(phone);
            contacts.add(contact);
        });
        typed("contactEmail").forEach(mail -> {
            var contact = new ContactSheet();
            contact.setEmail(mail);
            contacts.add(contact);
        });
        found = search.likely(new OrganizationDetails(sheet, contacts, List.of()), id);
    }

    private String first(String field) {
        return typed(field).findFirst().orElse(null);
    }

    private Stream<String> typed(String field) {
        String[] values = request.getParameterValues(field);
        return Stream.of(values == null ? new String[0] : values).limit(OrganizationDetails.CONTACTS_MAX).map(value -> Text.singleLine(value, LONGEST));
    }

    public List<Suggestion> getFound() {
        return found;
    }

    public String getId() {
        return Long.toString(id);
    }

    /** As it stands in the address; what is no number is the id of nothing. */
    public void setId(String typed) {
        id = OrganizationPage.number(typed);
    }
}
