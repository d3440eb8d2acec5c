package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalCase;
import org.banso.consultation.PortalQueries;
import org.banso.document.web.UploadNotes;
import org.banso.platform.web.Pages;

/** One consultation as its applicant follows it. */
@Named
@ViewScoped
public class PortalCaseView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<CaseStatus> APPLICANT_ACTS = Set.of(CaseStatus.AWAITING_APPLICANT);
    private static final Set<CaseStatus> BOTH_MEET = Set.of(CaseStatus.MEETING_SET);

    @Inject
    private PortalQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private UploadNotes uploads;
    @Inject
    private Pages pages;

    private String no;
    private PortalCase shown;
    private DraftForm filed;
    private String answer;
    private String why;

    public void load() {
        read();
        uploads.tell();
    }

    private void read() {
        shown = queries.byNumber(no);
        filed = new DraftForm(shown.content());
    }

    public void sendAnswer() {
        if (pages.saving(() -> filing.answerQuestion(shown.seen(), answer), this::read)) {
            pages.done("portal.case.answered", address());
        }
    }

    public void withdraw() {
        if (pages.saving(() -> filing.withdraw(shown.seen(), why), this::read)) {
            pages.done("portal.case.withdrawn", address());
        }
    }

    private String address() {
        return "/portal/cases/" + no;
    }

    /** Message key of who acts next: the applicant, both at a meeting, the office, or nobody any more. */
    public String getActorKey() {
        if (!shown.status().isOpen()) {
            return "portal.actor.nobody";
        }
        return APPLICANT_ACTS.contains(shown.status()) ? "portal.actor.you" : BOTH_MEET.contains(shown.status()) ? "portal.actor.both" : "portal.actor.office";
    }

    public String getNowKey() {
        return "portal.state." + shown.status() + ".now";
    }

    public String getNextKey() {
        return "portal.state." + shown.status() + ".next";
    }

    /** Message key of the sentence about the promised day, or null when no day is promised. */
    public String getDueKey() {
        return shown.due() == null ? null : "portal.due." + shown.status();
    }

    public int getAnswerMax() {
        return Filing.ANSWER_MAX;
    }

    public int getWhyMax() {
        return Filing.WHY_MAX;
    }

    public PortalCase getShown() {
        return shown;
    }

    public DraftForm getFiled() {
        return filed;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
