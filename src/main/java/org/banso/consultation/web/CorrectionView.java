package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.banso.consultation.ApplicantSnapshot;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.Consultation;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Triage;
import org.banso.platform.web.Pages;
import org.banso.shared.ThreeWay;

/** A section of the karte opened for correction in place; two who correct the same words see both. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseView caseView;
    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;
    @Inject
    private Pages pages;

    private boolean editing;
    private String why;
    private Content before;
    private Content form = Content.empty();
    private List<String> topics = List.of();
    private List<String> ways = List.of();
    private List<ThreeWay.Conflict> conflicts = List.of();

    public void edit() {
        before = caseView.getKarte().content();
        open(before);
        conflicts = List.of();
        why = null;
        editing = true;
    }

    public void dismiss() {
        editing = false;
    }

    public void save() {
        if (pages.saving(() -> triage.correct(caseView.getKarte().id(), before, mine(), why), this::showTheirs)) {
            pages.done("office.correction.saved", caseView.getAddress());
        }
    }

    /** What both changed stands beside each other; everything else is joined already, and saving again is a decision. */
    private void showTheirs() {
        Content theirs = cases.view(caseView.getNo()).content();
        conflicts = ContentMerge.FILED.conflicts(before, mine(), theirs);
        open(ContentMerge.FILED.joined(before, mine(), theirs));
        before = theirs;
    }

    private void open(Content content) {
        form = ContentMerge.FILED.copy(content);
        topics = new ArrayList<>(content.topics());
        ways = new ArrayList<>(ways(form.matter().getPreferredWays()));
    }

    /** The codes of the wanted ways, which are kept joined. */
    public List<String> ways(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private Content mine() {
        form.matter().setPreferredWays(ways.isEmpty() ? null : String.join(",", ways));
        return new Content(form.applicant(), form.matter(), form.product(), new LinkedHashSet<>(topics));
    }

    public boolean isEditing() {
        return editing;
    }

    /** What the applicant wrote on the portal in words of his own is shown, not offered for change. */
    public boolean isWordsFixed() {
        return "PORTAL".equals(caseView.getKarte().channel());
    }

    public Consultation getMatter() {
        return form.matter();
    }

    public TargetProduct getProduct() {
        return form.product();
    }

    public ApplicantSnapshot getApplicant() {
        return form.applicant();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null || why.isBlank() ? null : why;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public List<ThreeWay.Conflict> getConflicts() {
        return conflicts;
    }
}
