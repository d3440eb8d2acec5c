package org.banso.referral.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.referral.ReferralReplies;
import org.banso.shared.Choice;

/** The agency's page: the sheet, and its answer. The key stands in the address, so nothing on the way may keep the page. */
@Named
@ViewScoped
public class GuestReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralReplies replies;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String key;
    private ReferralReplies.Shown shown;
    private Boolean accepted;
    private String words;
    private String result;
    private String by;

    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        shown = replies.open(key, visitor.getLocale()).orElse(null);
    }

    public void reply() {
        replies.reply(key, accepted, words, by);
        pages.done("referral.guest.thanks", GuestPurpose.REFERRAL.address(key));
    }

    public void sendResult() {
        replies.result(key, result, by);
        pages.done("referral.guest.thanks", GuestPurpose.REFERRAL.address(key));
    }

    public List<Choice> getAnswers() {
        return List.of(new Choice("true", label.word("referral.guest.accept")), new Choice("false", label.word("referral.guest.reject")));
    }

    /** Null when the key opens nothing. */
    public ReferralReplies.Shown getShown() {
        return shown;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
