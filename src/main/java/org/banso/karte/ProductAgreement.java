package org.banso.karte;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/**
 * How the fields of a product agree with each other (domain.md 4.3): what cannot be, what is worth a second look, and what
 * screening has to find out. Depends on nothing but its inputs.
 */
final class ProductAgreement {
    private static final String APPROVAL = "APPROVAL";
    private static final String UNKNOWN_CLASS = "UNKNOWN";
    private static final String INFECTION = "INFECTION";
    private static final String CARE = "CARE_TECH";
    private static final String CARE_DESK = "CARISO";
    private static final String UNPUBLISHED = "UNPUBLISHED_INVENTION";
    /** What may have a device class: devices, programs that are one, and what may still turn out to be one. */
    private static final Set<String> CLASSED = Set.of("DEVICE", "SAMD", "COMBINATION", "UNDECIDED");
    /** Whose class and way to the market have to be known when screening ends. */
    private static final Set<String> CLASS_NEEDED = Set.of("DEVICE", "SAMD");
    private static final Set<String> ALWAYS_APPROVED = Set.of("DRUG", "REGEN");
    /** The ways to the market of each class for what is like a device already approved; a new one is approved whatever its class. */
    private static final Map<String, Set<String>> ROUTES = Map.of("I", Set.of("NOTIFICATION"), "II", Set.of("CERTIFICATION", APPROVAL),
        "III", Set.of(APPROVAL), "IV", Set.of(APPROVAL));
    private static final Set<String> OF_DRUGS = Set.of("LOW_MOL", "MID_MOL", "ANTIBODY", "ADC", "PROTEIN", "OLIGO", "MRNA", "VACCINE", "EXOSOME", "MICROBIOME",
        "RADIO", "DDS", "AI_DRUG");
    private static final Set<String> OF_DEVICES = Set.of("AI_DIAG", "IMAGING", "THERAPY_DEVICE", "IMPLANT", "ROBOT", "MONITOR", "DTX", "DDS");
    private static final Map<String, Set<String>> MODALITIES = Map.ofEntries(
        entry("DRUG", OF_DRUGS),
        entry("REGEN", Set.of("GENE_IN_VIVO", "GENE_EX_VIVO", "CELL_IPS", "CELL_SOMATIC", "EXOSOME", "MRNA")),
        entry("DEVICE", OF_DEVICES),
        entry("SAMD", Set.of("DTX", "AI_DIAG", "IMAGING", "MONITOR")),
        entry("IVD", Set.of("IVD_GENE", "IVD_IMMUNO", "AI_DIAG")));

    /**
     * What a case says around its product.
     *
     * @param disclosureOn the day on which something is to be published, or null
     */
    record Around(String desk, String confidentiality, LocalDate disclosureOn) {
    }

    private ProductAgreement() {
    }

    /** What cannot be, at the field that says so. */
    static List<Fault> faults(ProductForm form) {
        var found = new ArrayList<Fault>();
        String type = form.facts().getType();
        ProductDetail detail = form.detail();
        boolean unclassed = type != null && !CLASSED.contains(type);
        if (unclassed && detail.getDeviceClass() != null) {
            found.add(new Fault("deviceClass", "karte.rule.classOnlyForDevices"));
        }
        if (unclassed && detail.isNewDevice()) {
            found.add(new Fault("newDevice", "karte.rule.newOnlyForDevices"));
        }
        route(found, type, detail);
        if (detail.getPriorityInfection() != null && !detail.getDiseaseAreas().contains(INFECTION)) {
            found.add(new Fault("priorityInfection", "karte.rule.infectionOnly"));
        }
        return found;
    }

    private static void route(List<Fault> found, String type, ProductDetail detail) {
        String route = detail.getApprovalRoute();
        String deviceClass = detail.getDeviceClass();
        if (route == null || type != null && !CLASSED.contains(type)) {
            return;
        }
        if (detail.isNewDevice()) {
            if (!APPROVAL.equals(route)) {
                found.add(new Fault("approvalRoute", "karte.rule.route.new"));
            }
        } else if (deviceClass != null && !ROUTES.getOrDefault(deviceClass, Set.of(route)).contains(route)) {
            found.add(new Fault("approvalRoute", "karte.rule.route." + deviceClass));
        }
    }

    /** What is worth a second look; nothing of it keeps anybody from saving. */
    static List<Fault> warnings(ProductForm form, Around around) {
        var found = new ArrayList<Fault>();
        String type = form.facts().getType();
        ProductDetail detail = form.detail();
        Set<String> fitting = type == null ? null : MODALITIES.get(type);
        if (fitting != null && detail.getModalities().stream().anyMatch(code -> !fitting.contains(code) && !"OTHER".equals(code))) {
            found.add(new Fault("modalities", "karte.rule.modality"));
        }
        if (type != null && ALWAYS_APPROVED.contains(type) && detail.getApprovalRoute() != null && !APPROVAL.equals(detail.getApprovalRoute())) {
            found.add(new Fault("approvalRoute", "karte.rule.route.drug"));
        }
        if (detail.getDesignations().contains("INNOVATIVE_SAMD") && type != null && !"SAMD".equals(type)) {
            found.add(new Fault("designations", "karte.rule.innovativeSamd"));
        }
        if (detail.getCareField() != null && !CARE.equals(type) && !CARE_DESK.equals(around.desk())) {
            found.add(new Fault("careField", "karte.rule.careOnly"));
        }
        disclosure(found, detail, around);
        return found;
    }

    /** Published before it is filed, an invention is no longer new. */
    private static void disclosure(List<Fault> found, ProductDetail detail, Around around) {
        LocalDate day = around.disclosureOn();
        if (day == null || detail.getPatents().stream().map(Patent::getFiledOn).filter(Objects::nonNull).anyMatch(filed -> !filed.isAfter(day))) {
            return;
        }
        if (detail.isNoPatentYet() || !detail.getPatents().isEmpty()) {
            found.add(new Fault("patents", "karte.rule.disclosureFirst", day.toString()));
        } else if (UNPUBLISHED.equals(around.confidentiality())) {
            found.add(new Fault("patents", "karte.rule.disclosureUnknown", day.toString()));
        }
    }

    /** What screening has to find out before it ends (the fields marked ○). */
    static List<Fault> missing(ProductForm form) {
        var found = new ArrayList<Fault>();
        ProductDetail detail = form.detail();
        if (Text.isBlank(form.facts().getSummary())) {
            found.add(missing("productSummary"));
        }
        if (detail.getModalities().isEmpty()) {
            found.add(missing("modalities"));
        }
        if (detail.getDiseaseAreas().isEmpty()) {
            found.add(missing("diseaseAreas"));
        }
        if (form.facts().getType() != null && CLASS_NEEDED.contains(form.facts().getType())) {
            if (detail.getDeviceClass() == null) {
                found.add(missing("deviceClass"));
            }
            // Nobody can name the way to the market of a device whose class is not known.
            if (detail.getApprovalRoute() == null && !UNKNOWN_CLASS.equals(detail.getDeviceClass())) {
                found.add(missing("approvalRoute"));
            }
        }
        return found;
    }

    private static Fault missing(String field) {
        return new Fault(field, "karte.rule.missing." + field);
    }
}
