package org.banso.portal.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.banso.consultation.ApplicantSnapshot;
import org.banso.consultation.Consultation;
import org.banso.consultation.Content;
import org.banso.consultation.TargetProduct;

/** What the five steps bind: the parts of a case, with lists where the page has check boxes. */
public class DraftForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ApplicantSnapshot applicant;
    private final Consultation matter;
    private final TargetProduct product;
    private List<String> topics;
    private List<String> ways;

    DraftForm(Content content) {
        Content own = content.copy();
        applicant = own.applicant();
        matter = own.matter();
        product = own.product();
        topics = new ArrayList<>(own.topics().stream().sorted().toList());
        ways = new ArrayList<>(split(matter.getPreferredWays()));
    }

    /** A copy to be saved. */
    Content content() {
        matter.setPreferredWays(ways == null || ways.isEmpty() ? null : String.join(",", ways));
        return new Content(applicant, matter, product, topics == null ? new LinkedHashSet<>() : new LinkedHashSet<>(topics)).copy();
    }

    static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : Arrays.asList(joined.split(","));
    }

    public ApplicantSnapshot getApplicant() {
        return applicant;
    }

    public Consultation getMatter() {
        return matter;
    }

    public TargetProduct getProduct() {
        return product;
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
}
