package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.codelist.CodeGroup;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.CloseReason;
import org.banso.consultation.NextStep;
import org.banso.consultation.OfficeStep;
import org.banso.consultation.web.CaseView;
import org.banso.matching.CaseReadings;
import org.banso.matching.Matching;
import org.banso.matching.Suggestion;
import org.banso.matching.text.Disposition;
import org.banso.matching.text.Evidence;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Can;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/**
 * The fields of expertise a case needs: what the reading suggests with the applicant's own sentences, and the person's choice. The
 * suggestion is read when the part is first shown; a click takes a code over into the form, and only saving writes.
 */
@Named("caseNeed")
@ViewScoped
public class NeedView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<CaseStatus> OPEN = Set.copyOf(EnumSet.range(CaseStatus.RECEIVED, CaseStatus.KARTE_OPEN));

    @Inject
    private CaseReadings readings;
    @Inject
    private Matching matching;
    @Inject
    private CaseView caseView;
    @Inject
    private Can can;
    @Inject
    private Codes codes;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private Suggestion suggestion;
    private List<SuggestedField> fields = List.of();
    private List<SetAside> setAside = List.of();
    private List<CodeGroup> groups = List.of();
    private final Map<String, List<String>> needs = new HashMap<>();

    /** What is suggested for the case with this number; read once for a page. */
    public Suggestion of(String caseNo) {
        if (suggestion == null || !caseNo.equals(suggestion.caseNo())) {
            readAnew(caseNo);
            choose(suggestion.held());
        }
        return suggestion;
    }

    /** The form with these fields ticked. */
    void choose(Collection<String> held) {
        groups = codes.groups("expertise", visitor.getLocale());
        groups.forEach(group -> needs.put(group.group().value(), new ArrayList<>(group.leaves().stream().map(Choice::value).filter(held::contains).toList())));
    }

    /** The fields that are ticked now. */
    List<String> chosen() {
        return needs.values().stream().flatMap(List::stream).toList();
    }

    private void readAnew(String caseNo) {
        suggestion = readings.of(caseNo);
        fields = suggestion.shown().stream().map(code -> SuggestedField.of(code, suggestion.held().contains(code.code()))).toList();
        setAside = SetAside.of(suggestion.reading().setAside());
    }

    /** Whether the karte shows the suggestion: while the fields are still being decided on, to those who may decide. */
    public boolean isWanted() {
        return OPEN.contains(caseView.getKarte().status()) && (can.has("SCREEN_CASES") || can.has("ARRANGE_SUPPORT"));
    }

    /** Writes the choice and goes on at {@code back}, an address of ours. */
    public void save(String back) {
        if (pages.saving(() -> matching.need(suggestion.seen(), chosen()), () -> readAnew(suggestion.caseNo()))) {
            pages.done("matching.done.need", back);
        }
    }

    /** Whether a person may propose here to decline a case that seems to be somebody else's business. */
    public boolean isRefusable() {
        return suggestion.reading().disposition() == Disposition.OUT_OF_SCOPE && caseView.getKarte() != null
            && caseView.getPanel().getEnding().stream().map(NextStep::step).anyMatch(OfficeStep.PROPOSE_DECLINE::equals);
    }

    /** Opens the proposal to decline with what the reading found, to be changed and sent by a person. */
    public void refuse() {
        caseView.choose(OfficeStep.PROPOSE_DECLINE);
        caseView.getPanel().getForm().setReason(CloseReason.OUT_OF_SCOPE);
        caseView.getPanel().getForm().setWords(proposal());
    }

    private String proposal() {
        String quoted = suggestion.reading().reasons().stream().map(Evidence::sentence).findFirst().map(words -> text("reading.refuse.quoted", words)).orElse("");
        List<String> bodies = suggestion.reading().referrals();
        return text("reading.refuse.words") + quoted + (bodies.isEmpty() ? "" : text("reading.refuse.bodies", label.codes("referral", bodies)));
    }

    private String text(String key, Object... args) {
        return Texts.get(visitor.getLocale(), key, args);
    }

    /** The suggested fields, the most needed first. */
    public List<SuggestedField> getFields() {
        return fields;
    }

    /** Whether there is anything to take over at one stroke. */
    public boolean isLikely() {
        return fields.stream().anyMatch(field -> field.likely() && !field.held());
    }

    /** What the applicant says is settled or not wanted. */
    public List<SetAside> getSetAside() {
        return setAside;
    }

    /** The sentences that decide on what is to be done first. */
    public List<SuggestedField.Quote> getReasons() {
        return suggestion.reading().reasons().stream().limit(SuggestedField.QUOTES).map(SuggestedField.Quote::of).toList();
    }

    public List<CodeGroup> getGroups() {
        return groups;
    }

    public Map<String, List<String>> getNeeds() {
        return needs;
    }
}
