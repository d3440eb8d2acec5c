package org.banso.support;

import java.io.Serializable;

/** What an applicant thinks of one supporter of his case; the grade is null where he chose none. */
public class SupporterGrade implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long assignmentId;
    private final String name;
    private Integer grade;

    public SupporterGrade(long assignmentId, String name) {
        this.assignmentId = assignmentId;
        this.name = name;
    }

    public long getAssignmentId() {
        return assignmentId;
    }

    public String getName() {
        return name;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }
}
