package org.banso.plan;

import java.io.Serializable;
import java.time.LocalDate;

/** A hands-on engagement as it is proposed. */
public class EngagementForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int THEME_MAX = 200;
    public static final int GOAL_MAX = 1000;
    /** Longer than this is no engagement but employment. */
    public static final int MONTHS_MOST = 36;

    private Long supporterId;
    private String theme;
    private String goal;
    private LocalDate from;
    private LocalDate to;
    private Integer meetings;
    private Integer hours;

    public Long getSupporterId() {
        return supporterId;
    }

    public void setSupporterId(Long supporterId) {
        this.supporterId = supporterId;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    /** Any day of the first month. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Any day of the last month. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
