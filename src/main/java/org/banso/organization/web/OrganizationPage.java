package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.banso.organization.DuplicateQueries;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationFile;
import org.banso.organization.OrganizationListQueries;
import org.banso.organization.OrganizationListQueries.Member;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationQueries.Seen;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.Suggestion;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;

/** The office's page of one organization: head, sheet, people, doubles. What happened over the years is read where it is known. */
@Named
@ViewScoped
public class OrganizationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String LIST = "/office/organizations";

    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationListQueries lists;
    @Inject
    private DuplicateQueries duplicates;
    @Inject
    private OrganizationFile file;
    @Inject
    private SheetWords words;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private long id;
    private Seen seen;
    private List<Member> members = List.of();
    private List<Suggestion> doubles = List.of();

    /** The address of an entry that was merged into another leads there. */
    public void load() {
        seen = organizations.seen(id).orElseThrow(NotFound::new);
        OptionalLong survivor = organizations.mergedInto(id);
        if (survivor.isPresent()) {
            pages.done("org.page.moved", LIST + "/" + survivor.getAsLong(), seen.details().sheet().getName());
            return;
        }
        members = lists.members(id);
        doubles = duplicates.of(id);
    }

    public void confirm(Member member) {
        file.confirm(id, member.id());
        pages.done("org.member.confirmed", LIST + "/" + id, member.name());
    }

    public void remove(Member member) {
        file.removeMember(id, member.id());
        pages.done("org.member.removed", LIST + "/" + id, member.name());
    }

    /** The fields that say something; contacts and funds have tables of their own. */
    public List<OrganizationField> getFields() {
        return Arrays.stream(OrganizationField.values()).filter(field -> field.form() != OrganizationField.Form.ROWS && words.told(field, seen.details())).toList();
    }

    /** The names of those that say nothing, in one line. */
    public String getMissing() {
        return label.parts("karte.field", Arrays.stream(OrganizationField.values()).filter(field -> !words.told(field, seen.details()))
            .map(OrganizationField::key).collect(Collectors.toList()));
    }

    public OrganizationSheet getSheet() {
        return seen.details().sheet();
    }

    public Seen getSeen() {
        return seen;
    }

    public List<Member> getMembers() {
        return members;
    }

    public List<Suggestion> getDoubles() {
        return doubles;
    }

    public String getId() {
        return Long.toString(id);
    }

    /** As it stands in the address; what is no number is the id of nothing. */
    public void setId(String typed) {
        id = number(typed);
    }

    static long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
