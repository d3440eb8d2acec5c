package org.banso.karte.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.FilingRules;
import org.banso.consultation.Triage;
import org.banso.shared.ThreeWay;

/** A section of what was filed; each edits its own fields of the same {@link Content}. */
public abstract class FiledSection extends SectionView<Content> {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;

    private Set<String> filled = Set.of();

    @Override
    protected ThreeWay<Content> parts() {
        return ContentMerge.FILED.only(keys());
    }

    /** The fields of this section. */
    protected abstract List<String> keys();

    @Override
    protected Class<Content> type() {
        return Content.class;
    }

    @Override
    protected Content read() {
        Content content = cases.view(getKarte().id()).content();
        filled = FilingRules.filled(content);
        return content;
    }

    @Override
    protected void write(Content seen, Content mine, String reason) {
        triage.correct(getKarte().id(), seen, mine, reason);
    }

    /** What the applicant wrote on the portal in words of his own is shown, not offered for change. */
    public boolean isByApplicant() {
        return "PORTAL".equals(getKarte().channel());
    }

    @Override
    public boolean isWhyRequired() {
        return isByApplicant();
    }

    /** Whether a field was filed and so may be corrected but not emptied. */
    public boolean fixed(String field) {
        return filled.contains(field);
    }

    public List<String> getTopics() {
        return new ArrayList<>(getForm().topics());
    }

    public void setTopics(List<String> topics) {
        getForm().topics().clear();
        getForm().topics().addAll(topics);
    }

    /** The codes of the wanted ways, which are kept joined. */
    public List<String> getWays() {
        return ways(getForm());
    }

    public void setWays(List<String> ways) {
        getForm().matter().setPreferredWays(ways.isEmpty() ? null : String.join(",", ways));
    }

    /** Likewise of what is shown. */
    public List<String> ways(Content content) {
        String joined = content.matter().getPreferredWays();
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
