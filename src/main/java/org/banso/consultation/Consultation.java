package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the applicant asks, in the applicant's own words (domain.md 4.1). A section of the karte: the form binds it and
 * the service takes it back whole. The office's notes are kept elsewhere.
 */
@Embeddable
public class Consultation implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int TITLE_MAX = 100;
    public static final int BODY_MAX = 4000;
    public static final int GOAL_MAX = 1000;
    public static final int EXCLUDED_MAX = 500;
    public static final int TOPICS_MAX = 5;

    @Column(name = "consultation_type")
    private String consultationType;
    private String title;
    @Lob
    private String body;
    private String goal;
    @Column(name = "wanted_by")
    private LocalDate wantedBy;
    @Column(name = "preferred_ways")
    private String preferredWays;
    private String confidentiality;
    @Column(name = "disclosure_on")
    private LocalDate disclosureOn;
    @Column(name = "excluded_supporters")
    private String excludedSupporters;
    @Column(name = "how_known")
    private String howKnown;

    public String getConsultationType() {
        return consultationType;
    }

    public void setConsultationType(String consultationType) {
        this.consultationType = consultationType;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public LocalDate getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    /** Codes of the list {@code preferredWay}, joined by commas. */
    public String getPreferredWays() {
        return preferredWays;
    }

    public void setPreferredWays(String preferredWays) {
        this.preferredWays = preferredWays;
    }

    public String getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(String confidentiality) {
        this.confidentiality = confidentiality;
    }

    public LocalDate getDisclosureOn() {
        return disclosureOn;
    }

    public void setDisclosureOn(LocalDate disclosureOn) {
        this.disclosureOn = disclosureOn;
    }

    public String getExcludedSupporters() {
        return excludedSupporters;
    }

    public void setExcludedSupporters(String excludedSupporters) {
        this.excludedSupporters = excludedSupporters;
    }

    public String getHowKnown() {
        return howKnown;
    }

    public void setHowKnown(String howKnown) {
        this.howKnown = howKnown;
    }
}
