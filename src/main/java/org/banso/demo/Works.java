package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.shared.Names;

/** What the office found out about the products of the cases it has screened, and what an organization's product went through. */
final class Works {
    /** A product stands where the last case told. */
    static final String PHASE_OF_TODAY = "update product set phase = (select s.phase from product_phase s where s.product_id = product.id"
            + " order by s.told_on desc, s.id desc limit 1)";
    private static final Set<String> CLASSED = Set.of("DEVICE", "SAMD");
    private static final List<String> ORDER = List.of("IDEA", "BASIC", "APPLIED", "PRECLINICAL", "TRIAL_PREP", "TRIAL_EARLY", "TRIAL_LATE", "FILING", "LAUNCH",
            "POST_MARKET");
    private static final long STREAM = 4_000_000_000L;
    /** Numbers so high that no office has given them out. */
    private static final int UNUSED = 900_000;

    private final Lists lists = Lists.read("works.txt");
    private final Partners partners;
    private final Table products;
    private final Table phases;
    private final Table caseProducts;
    private final Table modalities;
    private final Table diseases;
    private final Table designations;
    private final Table patents;
    private final Table trials;
    private final Table talks;
    /** The product of each organization by its name, with the phase told last. */
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Long, String> lastPhase = new HashMap<>();
    private long lastProduct;
    private long lastRow;

    Works(Store store, Connection connection) throws SQLException {
        products = store.table("product", "id,version,organization_id,name,name_key,product_type,phase,created_at");
        phases = store.table("product_phase", "version,product_id,phase,told_on,case_id");
        caseProducts = store.table("case_product", "id,version,case_id,product_id,main,device_class,approval_route,new_device,jmdn_code,stage_gate,icd10,rare_disease,"
                + "pediatric,priority_infection,integrated_project,care_field,no_patent_yet,target_market,price_image");
        modalities = store.table("case_product_modality", "case_product_id,code");
        diseases = store.table("case_product_disease", "case_product_id,code");
        designations = store.table("case_product_designation", "case_product_id,code");
        patents = store.table("case_product_patent", "version,case_product_id,position,kind,number,filed_on,status,applicants");
        trials = store.table("case_product_trial", "version,case_product_id,position,registry,trial_id,phase,status");
        talks = store.table("case_product_talk", "version,case_product_id,position,agency,kind,held_on,summary");
        partners = new Partners(store, lists);
        lastProduct = Store.lastId(connection, "product");
        lastRow = Store.lastId(connection, "case_product");
    }

    /** Of what was screened; before that nobody has asked. */
    void of(CaseFile file) throws SQLException {
        if (file.screenedAt == null || file.story.productName() == null) {
            return;
        }
        Dice dice = Dice.of(file.id, STREAM);
        long row = ++lastRow;
        String text = file.story.indication() + file.story.productName() + file.story.summary();
        String[] disease = disease(text);
        write(row, file, disease, dice);
        for (String code : codes(file, text)) {
            modalities.add(row, code);
        }
        diseases.add(row, disease[1]);
        if (disease[1].equals("RARE") && dice.chance(0.3)) {
            designations.add(row, "ORPHAN");
        }
        int stage = ORDER.indexOf(file.phase);
        patents(row, file, stage, dice);
        trials(row, file, stage, dice);
        talks(row, file, stage, dice);
        partners.of(file, dice);
    }

    private void write(long row, CaseFile file, String[] disease, Dice dice) {
        boolean classed = CLASSED.contains(file.productType);
        boolean isNew = classed && dice.chance(0.12);
        String deviceClass = classed ? dice.weighted("I", 8, "II", 46, "III", 26, "IV", 8, "UNKNOWN", 12) : null;
        String route = !classed ? Set.of("DRUG", "REGEN").contains(file.productType) ? "APPROVAL" : null : isNew ? "APPROVAL" : switch (deviceClass) {
            case "I" -> "NOTIFICATION";
            case "II" -> dice.chance(0.7) ? "CERTIFICATION" : "APPROVAL";
            case "UNKNOWN" -> null;
            default -> "APPROVAL";
        };
        caseProducts.add(row, 0, file.id, product(file), true, deviceClass, route, isNew, classed && dice.chance(0.3) ? "9" + digits(dice, 7) : null,
                dice.chance(0.2) ? dice.between(1, 5) : null, disease[2].isEmpty() || dice.chance(0.3) ? null : disease[2], disease[1].equals("RARE"),
                disease[1].equals("CHILD"), disease[3].isEmpty() ? null : disease[3], project(file, disease[1], dice),
                file.productType.equals("CARE_TECH") ? dice.any("WATCH", "TRANSFER", "TOILET", "MOBILITY", "DEMENTIA") : null, noneYet(file), market(file, dice),
                dice.chance(0.25) ? dice.any("1回 30万円程度を想定", "月額 5千円から", "既存品と同じ水準", "1台 180万円、消耗品は別") : null);
    }

    private static String market(CaseFile file, Dice dice) {
        return !dice.chance(0.45) ? null : dice.any("国内の専門施設 約300か所", "国内の患者数は推計8万人。まず大学病院から", "国内で上市した後、アジアに展開", "中小病院と在宅。代理店を通じて販売",
                "米国を先に、日本は2年後を想定");
    }

    /** The organization's product of this name; begun, or told of again. */
    private Long product(CaseFile file) {
        if (file.brief) {
            return null; // measured data knows each product by its case alone
        }
        String name = file.story.productName();
        String key = Names.personKey(name);
        LocalDate day = file.consultedOn;
        Long id = known.computeIfAbsent(file.applicant.organization() + "|" + key, unseen -> {
            products.add(++lastProduct, 0, file.applicant.organization(), name, key, file.productType, file.phase, file.karteOpenedAt == null ? file.screenedAt : file.karteOpenedAt);
            return lastProduct;
        });
        if (!file.phase.equals(lastPhase.put(id, file.phase))) {
            phases.add(0, id, file.phase, day, file.id);
        }
        return id;
    }

    private Set<String> codes(CaseFile file, String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : lists.of("modality")) {
            String[] part = line.split("\\|");
            if (part[1].equals(file.productType) && text.contains(part[0]) && found.isEmpty()) {
                found.add(part[2]);
            }
        }
        for (String line : lists.of("modality-default")) {
            String[] part = line.split("\\|");
            if (part[0].equals(file.productType) && found.isEmpty()) {
                found.add(part[1]);
            }
        }
        return found.isEmpty() ? Set.of("OTHER") : found;
    }

    private String[] disease(String text) {
        for (String line : lists.of("disease")) {
            String[] part = line.split("\\|", -1);
            if (text.contains(part[0])) {
                return part;
            }
        }
        return new String[] {"", "OTHER", "", ""};
    }

    private static String project(CaseFile file, String area, Dice dice) {
        if (file.fiscalYear < 2025 || !dice.chance(0.35)) {
            return null;
        }
        return area.equals("INFECTION") ? "PJ4" : switch (file.productType) {
            case "DRUG" -> "PJ1";
            case "DEVICE", "SAMD", "IVD" -> "PJ2";
            case "REGEN" -> "PJ3";
            default -> null;
        };
    }

    /** Early on, nothing is filed as often as not. */
    private static boolean noneYet(CaseFile file) {
        return ORDER.indexOf(file.phase) < 2 && file.id % 2 == 0;
    }

    private void patents(long row, CaseFile file, int stage, Dice dice) {
        if (noneYet(file) || dice.chance(0.35)) {
            return;
        }
        int place = 0;
        int year = file.consultedOn.getYear() - dice.between(1, 4);
        patents.add(0, row, place++, "APPLICATION", String.format("特願%d-%06d", year, UNUSED + dice.below(90_000)), LocalDate.of(year, dice.between(1, 12), dice.between(1, 28)),
                stage > 3 ? "EXAMINED" : "PENDING", file.applicant.name());
        if (stage > 2 && dice.chance(0.5)) {
            patents.add(0, row, place++, "PCT", String.format("PCT/JP%d/%06d", year + 1, UNUSED + dice.below(90_000)), LocalDate.of(year + 1, dice.between(1, 6), dice.between(1, 28)),
                    "PENDING", file.applicant.name());
        }
        if (stage > 4 && dice.chance(0.6)) {
            patents.add(0, row, place, "GRANT", "特許第9" + digits(dice, 6) + "号", LocalDate.of(year - 2, dice.between(1, 12), dice.between(1, 28)), "GRANTED", file.applicant.name());
        }
    }

    private void trials(long row, CaseFile file, int stage, Dice dice) {
        if (stage < ORDER.indexOf("TRIAL_EARLY") || stage > ORDER.indexOf("POST_MARKET")) {
            return;
        }
        boolean device = !Set.of("DRUG", "REGEN").contains(file.productType);
        String status = stage > ORDER.indexOf("TRIAL_LATE") ? "COMPLETED" : dice.any("RECRUITING", "RECRUITING", "ONGOING", "NOTIFIED");
        trials.add(0, row, 0, "JRCT", "jRCT2999" + digits(dice, 6), device ? dice.any("EXPLORATORY", "PIVOTAL") : stage == ORDER.indexOf("TRIAL_EARLY") ? "P1" : "P3", status);
        if (dice.chance(0.25)) {
            trials.add(0, row, 1, "NCT", "NCT99" + digits(dice, 6), device ? "PIVOTAL" : "P2", status);
        }
    }

    private void talks(long row, CaseFile file, int stage, Dice dice) {
        if (stage < ORDER.indexOf("PRECLINICAL") || stage > ORDER.indexOf("POST_MARKET") || dice.chance(0.45)) {
            return;
        }
        LocalDate day = file.consultedOn.minusDays(dice.between(40, 500));
        talks.add(0, row, 0, "PMDA", file.productType.equals("SAMD") && dice.chance(0.5) ? "QUALIFICATION" : dice.any("GENERAL", "PRE", "PRE"), day,
                dice.any("非臨床試験の範囲について確認した", "該当性について、医療機器に当たるとの見解", "品質試験の項目を整理するよう助言があった", "対面助言に進む前に、試験計画の骨子を求められた"));
        if (stage > ORDER.indexOf("TRIAL_PREP") && dice.chance(0.6)) {
            talks.add(0, row, 1, "PMDA", dice.any("STRATEGY", "ADVICE"), day.plusDays(dice.between(20, 38)), dice.any("主要評価項目について合意した", "例数の根拠を補うよう指摘があった"));
        }
        if (file.story.expertise().contains("GLB_US") && dice.chance(0.5)) {
            talks.add(0, row, 2, "FDA", "PRE_SUBMISSION", day.plusDays(10), "Pre-Subの質問票を提出した");
        }
    }

    static String digits(Dice dice, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(dice.below(10));
        }
        return digits.toString();
    }
}
