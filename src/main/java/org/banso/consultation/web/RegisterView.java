package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banso.consultation.ApplicantSnapshot;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.Consultation;
import org.banso.consultation.Content;
import org.banso.consultation.Intake;
import org.banso.consultation.NewCase;
import org.banso.consultation.NewCase.NewOrganization;
import org.banso.consultation.TargetProduct;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationSearchQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.Suggestion;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.Jst;

/** Takes down a consultation that came by telephone, mail, visit or at an event, while the caller is still on the line. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EARLIER = 5;

    @Inject
    private Intake intake;
    @Inject
    private OrganizationSearchQueries organizations;
    @Inject
    private CaseListQueries lists;
    @Inject
    private Label label;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private final String formKey = UUID.randomUUID().toString();
    private final Content form = Content.empty();
    private String desk = "MEDISO";
    private String channel = "TEL";
    private LocalDate contactOn;
    private String previousNo;
    private List<String> topics = new ArrayList<>();

    private String search;
    private List<Suggestion> suggestions = List.of();
    private List<Suggestion> likely = List.of();
    private Suggestion chosen;
    private boolean fresh;
    private String prefecture;
    private String corporateNumber;
    private List<CaseRow> earlier = List.of();

    public void load() {
        contactOn = Jst.today(clock);
        form.matter().setConsultationType("GENERAL");
    }

    /** Organizations like what has been typed so far. */
    public void suggest() {
        chosen = null;
        earlier = List.of();
        fresh = false;
        suggestions = search == null || search.isBlank() ? List.of() : organizations.suggest(search);
        look();
    }

    /** Organizations that share the number, the reading, the telephone or the mail domain of what has been typed so far. */
    public void look() {
        var sheet = new OrganizationSheet();
        sheet.setName(search);
        sheet.setCorporateNumber(corporateNumber);
        var contact = new ContactSheet();
        contact.setEmail(form.applicant().getContactEmail());
        contact.setPhone(form.applicant().getContactPhone());
        Set<Long> offered = suggestions.stream().map(Suggestion::id).collect(Collectors.toSet());
        likely = chosen != null ? List.of()
            : organizations.likely(OrganizationDetails.of(sheet, contact), null).stream().filter(one -> !offered.contains(one.id())).toList();
    }

    /** The caller's organization is known. */
    public void choose(Suggestion suggestion) {
        chosen = suggestion;
        search = suggestion.name();
        form.applicant().setApplicantType(suggestion.applicantType());
        suggestions = List.of();
        likely = List.of();
        fresh = false;
        earlier = lists.ofOrganization(suggestion.id(), EARLIER);
    }

    /** The caller's organization is new: its few fields open. */
    public void beginNew() {
        chosen = null;
        suggestions = List.of();
        earlier = List.of();
        fresh = true;
        look();
    }

    /** Registers and goes to the case; sending the same form twice leads to the same case. */
    public void register() {
        if (chosen == null && !fresh) {
            throw BusinessException.at("name", "office.register.organizationMissing");
        }
        form.applicant().setOrganizationName(chosen == null ? search : chosen.name());
        Content content = new Content(form.applicant(), form.matter(), form.product(), new LinkedHashSet<>(topics));
        String no = intake.register(new NewCase(formKey, desk, channel, chosen == null ? null : chosen.id(),
            new NewOrganization(search, form.applicant().getApplicantType(), prefecture, corporateNumber), contactOn, previousNo, content));
        pages.done("office.register.done", "/office/cases/" + no, no);
    }

    /** Every way but the portal. */
    public List<Choice> getChannels() {
        return label.choices("channel").stream().filter(choice -> !"PORTAL".equals(choice.value())).toList();
    }

    public List<Choice> getPrevious() {
        return earlier.stream().map(row -> new Choice(row.caseNo(), row.caseNo() + " " + (row.title() == null ? "" : row.title()))).toList();
    }

    public LocalDate getFirstDay() {
        return intake.firstOpenDay();
    }

    public Consultation getMatter() {
        return form.matter();
    }

    public ApplicantSnapshot getApplicant() {
        return form.applicant();
    }

    public TargetProduct getProduct() {
        return form.product();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public LocalDate getContactOn() {
        return contactOn;
    }

    public void setContactOn(LocalDate contactOn) {
        this.contactOn = contactOn;
    }

    public String getPreviousNo() {
        return previousNo;
    }

    public void setPreviousNo(String previousNo) {
        this.previousNo = previousNo;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    /** Those that may be the caller's, beside the ones found by what was typed as the name. */
    public List<Suggestion> getLikely() {
        return likely;
    }

    public Suggestion getChosen() {
        return chosen;
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }
}
