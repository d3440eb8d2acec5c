package org.banso.consultation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        ITSELF(null, null, ""), CASE("ConsultationCase", "id", ""), PRIMARY_PRODUCT("CaseProduct", "caseId", " and %s.main = true");

        private final String entity;
        private final String caseId;
        private final String which;

        Holder(String entity, String caseId, String which) {
            this.entity = entity;
            this.caseId = caseId;
            this.which = which;
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

    /** For a field of several: that one of these is among them. */
    CaseElsewhere held(Set<String> anyOf) {
        String name = name().toLowerCase(Locale.ROOT);
        String held = "h_" + name;
        return new CaseElsewhere(held + "." + holder.caseId, holder.entity + " " + held + " join " + held + "." + path + " x_" + name,
            "x_" + name + " in :" + name + holder.which.formatted(held), Map.of(name, anyOf));
    }
}
