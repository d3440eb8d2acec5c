package org.banso.supporter;

import java.io.Serializable;

/** One field of expertise as typed: which, how far (1 can answer, 2 experienced, 3 leading), for how long, and what shows it. */
public class SkillForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private Integer level;
    private Integer years;
    private String evidence;

    public SkillForm() {
    }

    SkillForm(String code, Integer level, Integer years, String evidence) {
        this.code = code;
        this.level = level;
        this.years = years;
        this.evidence = evidence;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
