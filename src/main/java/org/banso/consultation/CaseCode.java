package org.banso.consultation;

/** The coded fields of a case by which lists are narrowed, each with its code list and where it stands. */
public enum CaseCode {
    CONSULTATION_TYPE("consultationType", "c.matter.consultationType", false), TOPIC("topic", "topics", true),
    EXPERTISE("expertise", "expertise", true), PRODUCT_TYPE("productType", "c.product.type", false), PHASE("phase", "c.product.phase", false),
    APPLICANT_TYPE("applicantType", "c.applicant.applicantType", false), PREFECTURE("prefecture", "c.prefecture", false),
    CHANNEL("channel", "c.channel", false), DESK("desk", "c.desk", false);

    private final String list;
    private final String path;
    private final boolean several;

    CaseCode(String list, String path, boolean several) {
        this.list = list;
        this.path = path;
        this.several = several;
    }

    /** The code list (domain.md 4.7). */
    public String list() {
        return list;
    }

    /** JPQL over the alias {@code c}; the name of the collection where a case has several. */
    String path() {
        return path;
    }

    /** Whether a case may have several of them; one that matches is enough. */
    boolean several() {
        return several;
    }
}
