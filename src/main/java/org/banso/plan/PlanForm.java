package org.banso.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan as a person writes it; bound by the form and taken back whole. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int GOALS = 5;
    public static final int MILESTONES = 8;
    public static final int SHARES = 6;
    public static final int LINE_MAX = 200;
    public static final int PART_MAX = 100;
    public static final int REASON_MAX = 500;
    public static final int WORDS_MAX = 1000;
    public static final int HOURS_MAX = 999;

    private LocalDate from;
    private LocalDate to;
    private Integer meetings;
    private String changeReason;
    private List<Goal> goals = new ArrayList<>();
    private List<Milestone> milestones = new ArrayList<>();
    private List<Share> shares = new ArrayList<>();

    /** What is to be reached, and by what one sees it. */
    public static class Goal implements Serializable {
        private static final long serialVersionUID = 1L;
        private String text;
        private String measure;

        public Goal() {
        }

        Goal(String text, String measure) {
            this.text = text;
            this.measure = measure;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getMeasure() {
            return measure;
        }

        public void setMeasure(String measure) {
            this.measure = measure;
        }
    }

    /** A step on the way and the day by which it is due. */
    public static class Milestone implements Serializable {
        private static final long serialVersionUID = 1L;
        private String what;
        private LocalDate dueOn;
        private LocalDate doneOn;

        public Milestone() {
        }

        Milestone(String what, LocalDate dueOn, LocalDate doneOn) {
            this.what = what;
            this.dueOn = dueOn;
            this.doneOn = doneOn;
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        /** The day it was done, null while it is not; never bound to an input. */
        public LocalDate getDoneOn() {
            return doneOn;
        }

        public boolean isDone() {
            return doneOn != null;
        }

        /** Not done on a day after its own. */
        public boolean late(LocalDate today) {
            return doneOn == null && dueOn != null && dueOn.isBefore(today);
        }
    }

    /** Who does which part, in how many hours. */
    public static class Share implements Serializable {
        private static final long serialVersionUID = 1L;
        private Long supporterId;
        private String part;
        private Integer hours;

        public Share() {
        }

        Share(Long supporterId, String part, Integer hours) {
            this.supporterId = supporterId;
            this.part = part;
            this.hours = hours;
        }

        /** Null for the office itself. */
        public Long getSupporterId() {
            return supporterId;
        }

        public void setSupporterId(Long supporterId) {
            this.supporterId = supporterId;
        }

        public String getPart() {
            return part;
        }

        public void setPart(String part) {
            this.part = part;
        }

        public Integer getHours() {
            return hours;
        }

        public void setHours(Integer hours) {
            this.hours = hours;
        }
    }

    /** All rows stand on the page from the start, so that text in them survives an expired session too. */
    public void pad() {
        while (goals.size() < GOALS) {
            goals.add(new Goal());
        }
        while (milestones.size() < MILESTONES) {
            milestones.add(new Milestone());
        }
        while (shares.size() < SHARES) {
            shares.add(new Share());
        }
    }

    /** The hours of everybody together. */
    public int hours() {
        return shares.stream().filter(share -> share.getHours() != null).mapToInt(Share::getHours).sum();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** How many meetings are planned. */
    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }

    /** Why this version takes the place of the one before; of the first there is none. */
    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String changeReason) {
        this.changeReason = changeReason;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public void setGoals(List<Goal> goals) {
        this.goals = goals;
    }

    public List<Milestone> getMilestones() {
        return milestones;
    }

    public void setMilestones(List<Milestone> milestones) {
        this.milestones = milestones;
    }

    public List<Share> getShares() {
        return shares;
    }

    public void setShares(List<Share> shares) {
        this.shares = shares;
    }
}
