package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.web.LocalAddress;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** One's own organization: created once, kept up to date, joined by colleagues. */
@Named
@ViewScoped
public class OrganizationView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/portal/organization";

    private static final Map<String, Function<OrganizationSheet, String>> SHOWN = shown();

    /** A field in which what was typed and what somebody else saved differ. */
    public record Conflict(String labelKey, String mine, String theirs) implements Serializable {
    }

    @Inject
    private OrganizationQueries queries;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private OrganizationSheet form = new OrganizationSheet();
    private ContactSheet contact = new ContactSheet();
    private List<Conflict> conflicts = List.of();
    private List<OrganizationQueries.Member> colleagues = List.of();
    private Long version;
    private String invitee;
    private String from;

    public void load() {
        queries.own().ifPresent(own -> {
            form = own.sheet();
            contact = own.contact();
            version = own.version();
            colleagues = queries.colleagues();
        });
    }

    /** Creates or changes; goes back to where the person came from. */
    public void save() {
        boolean saved = pages.saving(() -> {
            if (version == null) {
                profile.create(form, contact);
            } else {
                profile.update(version, form, contact);
            }
        }, this::showTheirs);
        if (saved) {
            pages.done("org.saved", LocalAddress.of(from, HERE));
        }
    }

    /** What somebody else saved is put beside what was typed; saving again means it is known. */
    private void showTheirs() {
        queries.own().ifPresent(own -> {
            conflicts = SHOWN.entrySet().stream()
                .map(field -> new Conflict("org." + field.getKey(), field.getValue().apply(form), field.getValue().apply(own.sheet())))
                .filter(conflict -> !conflict.mine().equals(conflict.theirs())).toList();
            version = own.version();
        });
    }

    public void invite() {
        profile.inviteColleague(invitee);
        pages.done("org.invited", HERE, invitee);
    }

    /** The countries of ISO 3166 in the reader's language, Japan first. */
    public List<Choice> getCountries() {
        Locale reader = visitor.getLocale();
        return Arrays.stream(Locale.getISOCountries()).map(code -> new Choice(code, new Locale("", code).getDisplayCountry(reader)))
            .sorted(Comparator.<Choice, Boolean>comparing(choice -> !OrganizationSheet.JAPAN.equals(choice.value())).thenComparing(Choice::label)).toList();
    }

    public boolean isNew() {
        return version == null;
    }

    public OrganizationSheet getForm() {
        return form;
    }

    public ContactSheet getContact() {
        return contact;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public List<OrganizationQueries.Member> getColleagues() {
        return colleagues;
    }

    public String getInvitee() {
        return invitee;
    }

    public void setInvitee(String invitee) {
        this.invitee = invitee;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    private static Map<String, Function<OrganizationSheet, String>> shown() {
        var fields = new LinkedHashMap<String, Function<OrganizationSheet, String>>();
        fields.put("name", sheet -> words(sheet.getName()));
        fields.put("nameKana", sheet -> words(sheet.getNameKana()));
        fields.put("nameEn", sheet -> words(sheet.getNameEn()));
        fields.put("corporateNumber", sheet -> words(sheet.getCorporateNumber()));
        fields.put("representative", sheet -> words(sheet.getRepresentative()));
        fields.put("foundedOn", sheet -> words(sheet.getFoundedOn()));
        fields.put("capitalYen", sheet -> words(sheet.getCapitalYen()));
        fields.put("employees", sheet -> words(sheet.getEmployees()));
        fields.put("postalCode", sheet -> words(sheet.getPostalCode()));
        fields.put("city", sheet -> words(sheet.getCity()));
        fields.put("addressLine", sheet -> words(sheet.getAddressLine()));
        fields.put("url", sheet -> words(sheet.getUrl()));
        fields.put("phone", sheet -> words(sheet.getPhone()));
        fields.put("email", sheet -> words(sheet.getEmail()));
        fields.put("investors", sheet -> words(sheet.getInvestors()));
        fields.put("originInstitution", sheet -> words(sheet.getOriginInstitution()));
        return Collections.unmodifiableMap(fields);
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }
}
