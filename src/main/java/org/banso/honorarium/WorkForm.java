package org.banso.honorarium;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Working time as a supporter writes it: from when to when, or just how many minutes. */
public class WorkForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NOTE_MAX = 500;
    public static final int ROUTE_MAX = 200;
    /** More yen than any ordinary journey in the country. */
    public static final int TRAVEL_MAX = 300_000;
    static final int DAY = 1440;

    private String caseNo;
    private WorkKind kind = WorkKind.MEETING;
    private LocalDate workedOn;
    private LocalTime startTime;
    private LocalTime endTime;
    private Integer breakMinutes;
    private Integer minutes;
    private Integer prepMinutes;
    private Integer travelYen;
    private String travelRoute;
    private String note;

    /** The minutes that count: those between the times without the break, else those that were typed; null when neither is there. */
    public Integer total() {
        if (startTime == null || endTime == null) {
            return minutes;
        }
        return (int) Duration.between(startTime, endTime).toMinutes() - (breakMinutes == null ? 0 : breakMinutes);
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String caseNo) {
        this.caseNo = caseNo;
    }

    public WorkKind getKind() {
        return kind;
    }

    public void setKind(WorkKind kind) {
        this.kind = kind;
    }

    public LocalDate getWorkedOn() {
        return workedOn;
    }

    public void setWorkedOn(LocalDate workedOn) {
        this.workedOn = workedOn;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public Integer getBreakMinutes() {
        return breakMinutes;
    }

    public void setBreakMinutes(Integer breakMinutes) {
        this.breakMinutes = breakMinutes;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    /** Minutes of preparing what a record tells of; beside its own, as time of another kind. */
    public Integer getPrepMinutes() {
        return prepMinutes;
    }

    public void setPrepMinutes(Integer prepMinutes) {
        this.prepMinutes = prepMinutes;
    }

    public Integer getTravelYen() {
        return travelYen;
    }

    public void setTravelYen(Integer travelYen) {
        this.travelYen = travelYen;
    }

    public String getTravelRoute() {
        return travelRoute;
    }

    public void setTravelRoute(String travelRoute) {
        this.travelRoute = travelRoute;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
