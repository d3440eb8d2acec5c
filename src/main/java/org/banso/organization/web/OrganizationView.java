package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.web.LocalAddress;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** One's own organization: created once, kept up to date, joined by colleagues. Who belongs to several chooses which. */
@Named
@ViewScoped
public class OrganizationView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/portal/organization";

    @Inject
    private OrganizationQueries queries;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private SheetWords words;
    @Inject
    private Pages pages;

    private final SheetForm form = new SheetForm();
    private List<Choice> mine = List.of();
    private List<OrganizationQueries.Member> colleagues = List.of();
    private Long id;
    private String invitee;
    private String from;

    public void load() {
        mine = queries.mine();
        if (id == null && !mine.isEmpty()) {
            id = Long.valueOf(mine.get(0).value());
        }
        if (id != null) {
            form.open(queries.own(id).orElseThrow(NotFound::new));
            colleagues = queries.colleagues(id);
        }
    }

    /** Creates or changes; goes back to where the person came from. */
    public void save() {
        OrganizationDetails told = form.getDetails();
        boolean saved = pages.saving(() -> {
            if (id == null) {
                profile.create(told);
            } else {
                profile.update(id, form.version(), told);
            }
        }, () -> form.meet(queries.own(id).orElseThrow(NotFound::new), words));
        if (saved) {
            pages.done("org.saved", LocalAddress.of(from, here()));
        }
    }

    public void invite() {
        profile.inviteColleague(id, invitee);
        pages.done("org.invited", here(), invitee);
    }

    /** The first of several is the page itself. */
    private String here() {
        return mine.size() > 1 ? HERE + "?id=" + id : HERE;
    }

    public boolean isNew() {
        return id == null;
    }

    public SheetForm getForm() {
        return form;
    }

    /** The organizations one may keep up to date; most people have one. */
    public List<Choice> getMine() {
        return mine;
    }

    public List<OrganizationQueries.Member> getColleagues() {
        return colleagues;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** As it stands in the address; what is no number belongs to nobody. */
    public void setId(String typed) {
        id = typed == null || typed.isBlank() ? null : typed.matches("\\d{1,18}") ? Long.valueOf(typed) : Long.valueOf(0);
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
}
