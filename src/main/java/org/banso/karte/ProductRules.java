package org.banso.karte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.banso.consultation.KarteField;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Icd10;
import org.banso.shared.JmdnCode;
import org.banso.shared.PatentKind;
import org.banso.shared.PatentNumber;
import org.banso.shared.Text;
import org.banso.shared.TrialId;

/**
 * What a product must and must not say (domain.md 4.3): the form of each field, and how fields agree with each other. Tells
 * every fault at its field, a line's as {@code patents:0:number}, and brings what was typed into the form in which it is kept.
 */
final class ProductRules {
    /** Which codes may be chosen; the lists of the office. */
    interface Lists {
        boolean selectable(String list, String code);
    }

    /** Kinds of a patent's line whose numbers have a form we know; of others any text is taken. */
    private static final Map<PatentKind, String> KINDS = Map.of(PatentKind.APPLICATION, "APPLICATION", PatentKind.PUBLICATION, "PUBLICATION",
        PatentKind.TRANSLATION, "PUBLICATION", PatentKind.GRANT, "GRANT", PatentKind.PCT, "PCT", PatentKind.WO, "PCT");
    private static final String FOREIGN = "FOREIGN";
    private static final String OTHER_REGISTRY = "OTHER";
    private static final String TOO_LONG = "consultation.tooLong";

    private final List<Fault> faults = new ArrayList<>();
    private final ProductForm form;
    private final ProductForm before;
    private final Lists lists;
    private final LocalDate today;

    private ProductRules(ProductForm form, ProductForm before, Lists lists, LocalDate today) {
        this.form = form;
        this.before = before;
        this.lists = lists;
        this.today = today;
    }

    /**
     * Tidies the form and tells what is wrong with it.
     *
     * @param before as it stands; a code that was chosen while it was offered may stay
     */
    static List<Fault> settle(ProductForm form, ProductForm before, Lists lists, LocalDate today) {
        var rules = new ProductRules(form, before, lists, today);
        rules.facts();
        rules.regulatory();
        rules.science();
        rules.patents();
        rules.trials();
        rules.talks();
        rules.market();
        rules.faults.addAll(ProductAgreement.faults(form));
        return List.copyOf(rules.faults);
    }

    private void facts() {
        var facts = form.facts();
        facts.setName(line(KarteField.PRODUCT_NAME, facts.getName()));
        facts.setSummary(prose(KarteField.PRODUCT_SUMMARY, facts.getSummary()));
        facts.setIndication(prose(KarteField.PRODUCT_INDICATION, facts.getIndication()));
        facts.setType(code(KarteField.PRODUCT_TYPE, facts.getType(), before.facts().getType()));
        facts.setPhase(code(KarteField.PRODUCT_PHASE, facts.getPhase(), before.facts().getPhase()));
    }

    private void regulatory() {
        ProductDetail detail = form.detail();
        ProductDetail old = before.detail();
        detail.setDeviceClass(code(KarteField.DEVICE_CLASS, detail.getDeviceClass(), old.getDeviceClass()));
        detail.setApprovalRoute(code(KarteField.APPROVAL_ROUTE, detail.getApprovalRoute(), old.getApprovalRoute()));
        detail.setJmdnCode(value("jmdnCode", detail.getJmdnCode(), typed -> JmdnCode.of(typed).value()));
        detail.setGenericName(line(KarteField.GENERIC_NAME, detail.getGenericName()));
        codes(KarteField.DESIGNATIONS, detail.getDesignations(), old.getDesignations());
    }

    private void science() {
        ProductDetail detail = form.detail();
        ProductDetail old = before.detail();
        codes(KarteField.MODALITIES, detail.getModalities(), old.getModalities());
        codes(KarteField.DISEASE_AREAS, detail.getDiseaseAreas(), old.getDiseaseAreas());
        Integer gate = detail.getStageGate();
        fault(gate != null && (gate < 0 || gate > ProductDetail.STAGE_GATE_MAX), "stageGate", "karte.rule.stageGate", ProductDetail.STAGE_GATE_MAX);
        detail.setIcd10(value("icd10", detail.getIcd10(), typed -> Icd10.of(typed).value()));
        detail.setPriorityInfection(code(KarteField.PRIORITY_INFECTION, detail.getPriorityInfection(), old.getPriorityInfection()));
        detail.setIntegratedProject(code(KarteField.INTEGRATED_PROJECT, detail.getIntegratedProject(), old.getIntegratedProject()));
        detail.setCareField(code(KarteField.CARE_FIELD, detail.getCareField(), old.getCareField()));
    }

    private void market() {
        form.facts().setCompetitors(prose(KarteField.PRODUCT_COMPETITORS, form.facts().getCompetitors()));
        form.detail().setTargetMarket(prose(KarteField.TARGET_MARKET, form.detail().getTargetMarket()));
        form.detail().setPriceImage(prose(KarteField.PRICE_IMAGE, form.detail().getPriceImage()));
    }

    private void patents() {
        List<Patent> lines = form.detail().getPatents();
        lines.removeIf(Patent::isBlank);
        most(lines, "patents");
        fault(form.detail().isNoPatentYet() && !lines.isEmpty(), ProductSection.NO_PATENT_YET, "karte.rule.patentsAndNone");
        Set<String> seen = new HashSet<>();
        var statuses = codes("patentStatus", before.detail().getPatents(), Patent::getStatus);
        var kinds = codes("patentKind", before.detail().getPatents(), Patent::getKind);
        for (int i = 0; i < lines.size(); i++) {
            Patent line = lines.get(i);
            String at = "patents:" + i + ":";
            line.setApplicants(Text.singleLineOrNull(line.getApplicants()));
            longest(at + "applicants", line.getApplicants(), Patent.APPLICANTS_MAX);
            chosen(at + "status", statuses, line.getStatus());
            chosen(at + "kind", kinds, line.getKind());
            line.setNumber(patentNumber(at, line));
            fault(line.getKind() == null && line.getNumber() == null, at + "kind", "karte.rule.patentKind");
            fault(line.getNumber() != null && !seen.add(line.getNumber()), at + "number", "karte.rule.twice");
            fault(line.getFiledOn() != null && line.getFiledOn().isAfter(today), at + "filedOn", "karte.rule.future");
        }
    }

    /** The number in its usual form. What it numbers is read from it when nobody said so. */
    private String patentNumber(String at, Patent line) {
        String typed = Text.singleLineOrNull(line.getNumber());
        longest(at + "number", typed, Patent.NUMBER_MAX);
        if (typed == null || FOREIGN.equals(line.getKind())) {
            return typed;
        }
        try {
            PatentNumber number = PatentNumber.of(typed);
            String kind = KINDS.get(number.kind());
            fault(line.getKind() != null && !kind.equals(line.getKind()), at + "kind", "karte.rule.patentKindOther");
            line.setKind(line.getKind() == null ? kind : line.getKind());
            return number.value();
        } catch (BusinessException e) {
            faults.add(new Fault(at + "number", e.key(), e.args()));
            return typed;
        }
    }

    private void trials() {
        List<Trial> lines = form.detail().getTrials();
        lines.removeIf(Trial::isBlank);
        most(lines, "trials");
        Set<String> seen = new HashSet<>();
        var registries = codes("trialRegistry", before.detail().getTrials(), Trial::getRegistry);
        var phases = codes("trialPhase", before.detail().getTrials(), Trial::getPhase);
        var statuses = codes("trialStatus", before.detail().getTrials(), Trial::getStatus);
        for (int i = 0; i < lines.size(); i++) {
            Trial line = lines.get(i);
            String at = "trials:" + i + ":";
            chosen(at + "registry", registries, line.getRegistry());
            chosen(at + "phase", phases, line.getPhase());
            chosen(at + "status", statuses, line.getStatus());
            line.setNumber(trialNumber(at, line));
            fault(line.getRegistry() == null && line.getNumber() == null, at + "registry", "karte.rule.trialRegistry");
            fault(line.getNumber() != null && !seen.add(line.getNumber()), at + "number", "karte.rule.twice");
        }
    }

    private String trialNumber(String at, Trial line) {
        String typed = Text.singleLineOrNull(line.getNumber());
        longest(at + "number", typed, Trial.NUMBER_MAX);
        if (typed == null || OTHER_REGISTRY.equals(line.getRegistry())) {
            return typed;
        }
        try {
            TrialId id = TrialId.of(typed);
            fault(line.getRegistry() != null && !id.registry().name().equals(line.getRegistry()), at + "registry", "karte.rule.trialRegistryOther");
            line.setRegistry(line.getRegistry() == null ? id.registry().name() : line.getRegistry());
            return id.value();
        } catch (BusinessException e) {
            faults.add(new Fault(at + "number", e.key(), e.args()));
            return typed;
        }
    }

    private void talks() {
        List<RegulatorTalk> lines = form.detail().getTalks();
        lines.removeIf(RegulatorTalk::isBlank);
        most(lines, "consultationHistory");
        var agencies = codes("regulator", before.detail().getTalks(), RegulatorTalk::getAgency);
        var kinds = codes("regulatorTalk", before.detail().getTalks(), RegulatorTalk::getKind);
        for (int i = 0; i < lines.size(); i++) {
            RegulatorTalk line = lines.get(i);
            String at = "consultationHistory:" + i + ":";
            chosen(at + "agency", agencies, line.getAgency());
            chosen(at + "kind", kinds, line.getKind());
            fault(line.getAgency() == null, at + "agency", "karte.rule.regulator");
            fault(line.getHeldOn() != null && line.getHeldOn().isAfter(today), at + "heldOn", "karte.rule.future");
            line.setSummary(Text.cleanOrNull(line.getSummary()));
            longest(at + "summary", line.getSummary(), RegulatorTalk.SUMMARY_MAX);
        }
    }

    private String line(KarteField field, String typed) {
        String tidy = Text.singleLineOrNull(typed);
        longest(field.key(), tidy, field.max());
        return tidy;
    }

    private String prose(KarteField field, String typed) {
        String tidy = Text.cleanOrNull(typed);
        longest(field.key(), tidy, field.max());
        return tidy;
    }

    private String value(String field, String typed, Function<String, String> read) {
        if (Text.isBlank(typed)) {
            return null;
        }
        try {
            return read.apply(typed);
        } catch (BusinessException e) {
            faults.add(new Fault(field, e.key(), e.args()));
            return typed;
        }
    }

    private String code(KarteField field, String code, String old) {
        String given = Text.isBlank(code) ? null : code;
        fault(given != null && !given.equals(old) && !lists.selectable(field.list(), given), field.key(), "karte.rule.choose");
        return given;
    }

    private void codes(KarteField field, List<String> several, List<String> old) {
        fault(several.stream().anyMatch(code -> !old.contains(code) && !lists.selectable(field.list(), code)), field.key(), "karte.rule.choose");
    }

    private <L> LineCodes codes(String list, List<L> old, Function<L, String> read) {
        return new LineCodes(list, lists, old, read);
    }

    private void chosen(String field, LineCodes codes, String code) {
        fault(!codes.takes(code), field, "karte.rule.choose");
    }

    private void most(List<?> lines, String field) {
        fault(lines.size() > ProductDetail.ROWS_MAX, field, "karte.rule.mostLines", ProductDetail.ROWS_MAX);
    }

    private void longest(String field, String text, int max) {
        fault(text != null && Text.length(text) > max, field, TOO_LONG, max, Text.length(text));
    }

    private void fault(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }
}
