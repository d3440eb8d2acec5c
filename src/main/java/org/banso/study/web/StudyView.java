package org.banso.study.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.guest.GuestLinkQueries;
import org.banso.platform.guest.GuestLinkRow;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.study.OrderForm;
import org.banso.study.Studies;
import org.banso.study.StudyCard;
import org.banso.study.StudyForm;
import org.banso.study.StudyKind;
import org.banso.study.StudyQueries;
import org.banso.study.StudyState;
import org.banso.study.StudyVerdict;

/** One study of the office, from the proposal to its verdict; each step has a form of its own. */
@Named
@ViewScoped
public class StudyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StudyQueries queries;
    @Inject
    private GuestLinkQueries links;
    @Inject
    private CaseQueries cases;
    @Inject
    private Studies studies;
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String no;
    private Long id;
    private String title;
    private StudyCard card;
    private final StudyForm form = new StudyForm();
    private final OrderForm order = new OrderForm();
    private List<Choice> vendors = List.of();
    private List<GuestLinkRow> keys = List.of();
    private String words;
    private LocalDate until;
    private StudyVerdict verdict;

    public void load() {
        if (id == null) {
            title = cases.view(no).matter().getTitle();
            return;
        }
        card = queries.card(no, id);
        title = card.title();
        if (card.state() == StudyState.APPROVED) {
            vendors = queries.vendors().stream().filter(one -> one.does(card.kind())).map(one -> new Choice(Long.toString(one.id()), one.name())).toList();
        } else if (card.way().orderedOn() != null) {
            keys = links.to(GuestPurpose.STUDY, id);
        }
    }

    public void propose() {
        pages.done("study.proposed", at(studies.propose(cases.view(no).id(), form)));
    }

    public void approve() {
        studies.approve(card.seen());
        done("study.approved");
    }

    public void cancel() {
        studies.cancel(card.seen(), words);
        done("study.cancelled");
    }

    public void place() {
        studies.order(card.seen(), order);
        done("study.ordered");
    }

    public void sendAgain() {
        studies.sendAgain(card.seen());
        done("referral.sentAgain");
    }

    public void urge() {
        studies.urge(card.seen());
        done("study.urged");
    }

    public void goOn() {
        studies.goOn(card.seen());
        done("study.wentOn");
    }

    public void accept() {
        studies.accept(card.seen());
        done("study.accepted");
    }

    public void sendBack() {
        studies.sendBack(card.seen(), words, until);
        done("study.sentBack");
    }

    public void share() {
        studies.share(card.seen());
        done("study.shared");
    }

    public void judge() {
        studies.judge(card.seen(), verdict, words);
        done("study.judged");
    }

    /** The vendor is late. */
    public boolean isOverdue() {
        return card.isOverdue(Jst.today(clock));
    }

    public long getDaysLate() {
        return card.daysLate(Jst.today(clock));
    }

    /** The office has written to him today. */
    public boolean isUrgedToday() {
        return card.urgings().stream().anyMatch(urging -> Jst.day(urging.at()).equals(Jst.today(clock)));
    }

    private void done(String key) {
        pages.done(key, at(id));
    }

    private String at(long study) {
        return "/office/cases/" + no + "/studies/" + study;
    }

    /** Another person than who proposed it, with the right to approve. */
    public boolean isMayApprove() {
        return actor.has(Right.CONFIRM_DECLINE) && card.proposedBy() != actor.accountId();
    }

    public boolean opens(GuestLinkRow key) {
        return key.opensAt(clock.instant());
    }

    public StudyKind[] getKinds() {
        return StudyKind.values();
    }

    public StudyVerdict[] getVerdicts() {
        return StudyVerdict.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public StudyCard getCard() {
        return card;
    }

    public StudyForm getForm() {
        return form;
    }

    public OrderForm getOrder() {
        return order;
    }

    public List<Choice> getVendors() {
        return vendors;
    }

    public List<GuestLinkRow> getKeys() {
        return keys;
    }

    public String getTitle() {
        return title;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public StudyVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(StudyVerdict verdict) {
        this.verdict = verdict;
    }
}
