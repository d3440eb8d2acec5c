package org.banso.supporter;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One field in which a supporter can be asked, with what shows it. Each field stands once. */
@Entity
@Table(name = "supporter_expertise")
class SupporterExpertise {
    static final int LEVEL_MAX = 3;
    static final int YEARS_MAX = 70;
    static final int EVIDENCE_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supporter_id", nullable = false, updatable = false)
    private Supporter supporter;
    private String code;
    private int level;
    private int years;
    private String evidence;

    protected SupporterExpertise() {
    }

    SupporterExpertise(Supporter supporter, String code) {
        this.supporter = supporter;
        this.code = code;
    }

    void write(SkillForm typed) {
        level = typed.getLevel();
        years = typed.getYears();
        evidence = typed.getEvidence();
    }

    String code() {
        return code;
    }
}
