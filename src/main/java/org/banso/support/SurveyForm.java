package org.banso.support;

import java.io.Serializable;
import java.util.List;

/** What an applicant thinks of the support: grades from 1 to 5, of which only the overall one is asked for, and free words. */
public class SurveyForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int COMMENT_MAX = 2000;
    public static final int BEST = 5;

    private Integer overall;
    private Integer supporterExpertise;
    private Integer speed;
    private Integer understanding;
    private Integer usefulness;
    private Integer useAgain;
    private String comment;
    private List<SupporterGrade> supporters = List.of();

    /** The supporters of the case; empty for whoever answers without signing in, to whom no names are shown. */
    public List<SupporterGrade> getSupporters() {
        return supporters;
    }

    public void setSupporters(List<SupporterGrade> supporters) {
        this.supporters = supporters;
    }

    public Integer getOverall() {
        return overall;
    }

    public void setOverall(Integer overall) {
        this.overall = overall;
    }

    public Integer getSupporterExpertise() {
        return supporterExpertise;
    }

    public void setSupporterExpertise(Integer supporterExpertise) {
        this.supporterExpertise = supporterExpertise;
    }

    public Integer getSpeed() {
        return speed;
    }

    public void setSpeed(Integer speed) {
        this.speed = speed;
    }

    public Integer getUnderstanding() {
        return understanding;
    }

    public void setUnderstanding(Integer understanding) {
        this.understanding = understanding;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }

    public Integer getUseAgain() {
        return useAgain;
    }

    public void setUseAgain(Integer useAgain) {
        this.useAgain = useAgain;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
