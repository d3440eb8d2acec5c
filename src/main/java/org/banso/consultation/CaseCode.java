package org.banso.consultation;

/** The coded fields of a case by which lists are narrowed, each with its code list and where it stands. */
public enum CaseCode {
    CONSULTATION_TYPE("consultationType", "c.matter.consultationType", Holder.ITSELF), TOPIC("topic", "topics", Holder.CASE),
    EXPERTISE("expertise", "expertise", Holder.CASE), PRODUCT_TYPE("productType", "c.product.type", Holder.ITSELF), PHASE("phase", "c.product.phase", Holder.ITSELF),
    MODALITY("modality", "modalities", Holder.PRIMARY_PRODUCT), DISEASE_AREA("diseaseArea", "diseaseAreas", Holder.PRIMARY_PRODUCT),
    APPLICANT_TYPE("applicantType", "c.applicant.applicantType", Holder.ITSELF), PREFECTURE("prefecture", "c.prefecture", Holder.ITSELF),
    CHANNEL("channel", "c.channel", Holder.ITSELF), DESK("desk", "c.desk", Holder.ITSELF);

    private final String list;
    private final String path;
    private final Holder holder;

    CaseCode(String list, String path, Holder holder) {
        this.list = list;
        this.path = path;
        this.holder = holder;
    }

    /** Who holds the field: the row of the case, or what has a collection of codes; by the primary product a case is counted. */
    private enum Holder {
        ITSELF(null, null), CASE("ConsultationCase", "%1$s.id = c.id"), PRIMARY_PRODUCT("CaseProduct", "%1$s.caseId = c.id and %1$s.main = true");

        private final String entity;
        private final String ofTheCase;

        Holder(String entity, String ofTheCase) {
            this.entity = entity;
            this.ofTheCase = ofTheCase;
        }
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
        return holder != Holder.ITSELF;
    }

    /** JPQL over the alias {@code c}, for a field of several: that one of them is among the values of the parameter. */
    String anyOf(String parameter) {
        String held = "h_" + parameter;
        return "exists (select " + held + ".id from " + holder.entity + " " + held + " join " + held + "." + path + " x_" + parameter
            + " where " + holder.ofTheCase.formatted(held) + " and x_" + parameter + " in :" + parameter + ")";
    }
}
