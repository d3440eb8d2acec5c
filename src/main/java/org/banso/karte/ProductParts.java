package org.banso.karte;

import static org.banso.shared.ThreeWay.part;
import static org.banso.shared.ThreeWay.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.ThreeWay;
import org.banso.shared.ThreeWay.Part;

/** A product part by part, under the keys of its fields: how two edits are joined, and what the history says of one. */
public final class ProductParts {
    /** Where nothing is told, only read and joined. */
    static final ThreeWay<ProductForm> PLAIN = told((list, code) -> code, "");

    /** Words of a code, for lines that are told as text: list and code to label. */
    public interface Words {
        String of(String list, String code);
    }

    /** «None yet», or the lines: one answer to one question. */
    private record Patents(boolean noneYet, List<Patent> lines) {
    }

    private ProductParts() {
    }

    /**
     * All parts of a product.
     *
     * @param words   in which language lines are told; codes of single fields stay codes
     * @param noneYet the words for «no patent yet»
     */
    public static ThreeWay<ProductForm> told(Words words, String noneYet) {
        List<Part<ProductForm>> parts = List.of(
            text("productName", f -> f.facts().getName(), (f, v) -> f.facts().setName(v)),
            text("productType", f -> f.facts().getType(), (f, v) -> f.facts().setType(v)),
            text("productPhase", f -> f.facts().getPhase(), (f, v) -> f.facts().setPhase(v)),
            text("productSummary", f -> f.facts().getSummary(), (f, v) -> f.facts().setSummary(v)),
            text("productIndication", f -> f.facts().getIndication(), (f, v) -> f.facts().setIndication(v)),
            text("productCompetitors", f -> f.facts().getCompetitors(), (f, v) -> f.facts().setCompetitors(v)),
            text("deviceClass", f -> f.detail().getDeviceClass(), (f, v) -> f.detail().setDeviceClass(v)),
            text("approvalRoute", f -> f.detail().getApprovalRoute(), (f, v) -> f.detail().setApprovalRoute(v)),
            part("newDevice", Boolean.class, f -> f.detail().isNewDevice(), (f, v) -> f.detail().setNewDevice(v)),
            text("jmdnCode", f -> f.detail().getJmdnCode(), (f, v) -> f.detail().setJmdnCode(v)),
            text("genericName", f -> f.detail().getGenericName(), (f, v) -> f.detail().setGenericName(v)),
            codes("designations", f -> f.detail().getDesignations(), (f, v) -> f.detail().setDesignations(v)),
            codes("modalities", f -> f.detail().getModalities(), (f, v) -> f.detail().setModalities(v)),
            part("stageGate", Integer.class, f -> f.detail().getStageGate(), (f, v) -> f.detail().setStageGate(v)),
            codes("diseaseAreas", f -> f.detail().getDiseaseAreas(), (f, v) -> f.detail().setDiseaseAreas(v)),
            text("icd10", f -> f.detail().getIcd10(), (f, v) -> f.detail().setIcd10(v)),
            part("rareDisease", Boolean.class, f -> f.detail().isRareDisease(), (f, v) -> f.detail().setRareDisease(v)),
            part("pediatric", Boolean.class, f -> f.detail().isPediatric(), (f, v) -> f.detail().setPediatric(v)),
            text("priorityInfection", f -> f.detail().getPriorityInfection(), (f, v) -> f.detail().setPriorityInfection(v)),
            text("integratedProject", f -> f.detail().getIntegratedProject(), (f, v) -> f.detail().setIntegratedProject(v)),
            text("careField", f -> f.detail().getCareField(), (f, v) -> f.detail().setCareField(v)),
            new Part<ProductForm>("patents", f -> new Patents(f.detail().isNoPatentYet(), copies(f.detail().getPatents(), Patent::copy)),
                (f, v) -> patents(f.detail(), (Patents) v), v -> told((Patents) v, words, noneYet)),
            rows("trials", f -> f.detail().getTrials(), Trial::copy, (f, v) -> f.detail().setTrials(v), line -> sentence(words.of("trialRegistry", line.getRegistry()),
                line.getNumber(), words.of("trialPhase", line.getPhase()), words.of("trialStatus", line.getStatus()))),
            rows("consultationHistory", f -> f.detail().getTalks(), RegulatorTalk::copy, (f, v) -> f.detail().setTalks(v),
                line -> sentence(words.of("regulator", line.getAgency()), words.of("regulatorTalk", line.getKind()), day(line.getHeldOn()), line.getSummary())),
            text("targetMarket", f -> f.detail().getTargetMarket(), (f, v) -> f.detail().setTargetMarket(v)),
            text("priceImage", f -> f.detail().getPriceImage(), (f, v) -> f.detail().setPriceImage(v)));
        return new ThreeWay<>(ProductForm::empty, parts);
    }

    /** Order and repetition say nothing of a set of codes. */
    private static Part<ProductForm> codes(String key, Function<ProductForm, List<String>> read, BiConsumer<ProductForm, List<String>> write) {
        return new Part<>(key, form -> new TreeSet<>(read.apply(form)),
            (form, value) -> write.accept(form, new ArrayList<>(((Collection<?>) value).stream().map(String.class::cast).toList())));
    }

    @SuppressWarnings("unchecked")
    private static <L> Part<ProductForm> rows(String key, Function<ProductForm, List<L>> read, Function<L, L> copy, BiConsumer<ProductForm, List<L>> write,
                                              Function<L, String> told) {
        return new Part<>(key, form -> copies(read.apply(form), copy), (form, value) -> write.accept(form, copies((List<L>) value, copy)),
            value -> ((List<L>) value).stream().map(told).collect(Collectors.joining("\n")));
    }

    private static <L> List<L> copies(List<L> lines, Function<L, L> copy) {
        return new ArrayList<>(lines.stream().map(copy).toList());
    }

    private static void patents(ProductDetail detail, Patents value) {
        detail.setNoPatentYet(value.noneYet());
        detail.setPatents(copies(value.lines(), Patent::copy));
    }

    private static String told(Patents value, Words words, String noneYet) {
        return Stream.concat(value.noneYet() ? Stream.of(noneYet) : Stream.empty(), value.lines().stream().map(line -> sentence(
            words.of("patentKind", line.getKind()), line.getNumber(), day(line.getFiledOn()), words.of("patentStatus", line.getStatus()), line.getApplicants())))
            .collect(Collectors.joining("\n"));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" / "));
    }
}
