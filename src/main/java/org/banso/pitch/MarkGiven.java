package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The mark a reviewer gives one criterion, 1 (weak) to 5 (convincing), with a remark; bound by the form and taken back whole. */
@Embeddable
public class MarkGiven implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int REMARK_MAX = 500;

    @Column(name = "pitch_criterion")
    private String code;
    private Integer mark;
    private String remark;

    protected MarkGiven() {
    }

    MarkGiven(String code, Integer mark, String remark) {
        this.code = code;
        this.mark = mark;
        this.remark = remark;
    }

    public String getCode() {
        return code;
    }

    /** Null while the reviewer has not made up his mind. */
    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
