package org.banso.consultation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.banso.codelist.Codes;
import org.banso.platform.search.TextQuery;
import org.banso.shared.Numbers;
import org.banso.shared.Text;

/**
 * What may stand in the address of the list of cases. Each parameter knows its name and which values make sense; anything
 * else in an address, typed, bent or outdated, is as if it were not there.
 */
public enum CaseParameter {
    WORDS("q", false, text()),
    ORGANIZATION_NAME("orgName", false, text()),
    ORGANIZATION("org", false, number()),
    FROM("from", false, day()),
    TO("to", false, day()),
    FISCAL_YEAR("fy", false, year()),
    CONSULTATION_TYPE("type", true, "consultationType"),
    TOPIC("topic", true, "topic"),
    STATUS("status", true, constant(CaseStatus.values(), CaseStatus.DRAFT)),
    OWNER("owner", true, owner()),
    SUPPORTER("supporter", false, number()),
    HELP("help", false, constant(CaseHelp.values(), null)),
    EXPERTISE("expertise", true, "expertise"),
    EXPERTISE_GROUP("expertiseGroup", true, "expertiseGroup"),
    PRODUCT("product", true, "productType"),
    PRODUCT_CLASS("productClass", true, "productTypeRollup"),
    PHASE("phase", true, "phase"),
    MODALITY("modality", true, "modality"),
    DISEASE_AREA("disease", true, "diseaseArea"),
    APPLICANT("applicant", true, "applicantType"),
    APPLICANT_CLASS("applicantClass", true, "applicantTypeRollup"),
    PREFECTURE("prefecture", true, "prefecture"),
    REGION("region", true, "prefectureRollup"),
    CHANNEL("channel", true, "channel"),
    DESK("desk", true, "desk"),
    PRIORITY("priority", false, constant(Priority.values(), null)),
    OVERDUE("overdue", false, oneOf("true")),
    RECORDS("records", false, oneOf("with", "without")),
    ASKED("asked", false, oneOf("accepted", "nobody")),
    STAGE("stage", false, constant(CaseStage.values(), null)),
    STAGE_YEAR("stageFy", false, year()),
    STAGE_UNTIL("stageUntilFy", false, year()),
    HELD("held", false, constant(HeldSupport.values(), null)),
    HELD_YEAR("heldFy", false, year()),
    HELD_UNTIL("heldUntilFy", false, year()),
    COUNTED("counted", false, oneOf("true", "false")),
    REPEAT("repeat", false, oneOf("true")),
    OPEN("open", false, oneOf("true"));

    /** More values of one parameter than this make no sense. */
    static final int MOST_VALUES = 50;
    /** Stands for "nobody" among owners. */
    public static final String NOBODY = "none";

    private final String key;
    private final boolean several;
    private final String list;
    private final BiFunction<String, Codes, String> check;

    CaseParameter(String key, boolean several, BiFunction<String, Codes, String> check) {
        this(key, several, null, check);
    }

    /** A code of a list, still offered or not. */
    CaseParameter(String key, boolean several, String list) {
        this(key, several, list, (typed, codes) -> codes.exists(list, typed) ? typed : null);
    }

    CaseParameter(String key, boolean several, String list, BiFunction<String, Codes, String> check) {
        this.key = key;
        this.several = several;
        this.list = list;
        this.check = check;
    }

    /** The name in the address. */
    public String key() {
        return key;
    }

    /** Whether several values may be chosen; a case matches when it has any of them. */
    public boolean several() {
        return several;
    }

    /** The code list its values are of; null when they are no codes. */
    public String list() {
        return list;
    }

    /** The parameter that this one says more about; it means nothing without that. */
    public Optional<CaseParameter> detailOf() {
        return switch (this) {
            case HELP -> Optional.of(SUPPORTER);
            case STAGE_YEAR, STAGE_UNTIL -> Optional.of(STAGE);
            case HELD_YEAR, HELD_UNTIL -> Optional.of(HELD);
            default -> Optional.empty();
        };
    }

    /** The value as it is understood, or null when it means nothing. */
    String valid(String typed, Codes codes) {
        return typed == null || typed.isBlank() ? null : check.apply(typed, codes);
    }

    private static BiFunction<String, Codes, String> text() {
        return (typed, codes) -> {
            String line = TextQuery.cut(Text.singleLine(typed)).strip();
            return line.isBlank() ? null : line;
        };
    }

    private static BiFunction<String, Codes, String> number() {
        return (typed, codes) -> told(Numbers.number(typed));
    }

    private static BiFunction<String, Codes, String> owner() {
        return (typed, codes) -> NOBODY.equals(typed) ? NOBODY : told(Numbers.number(typed));
    }

    private static BiFunction<String, Codes, String> year() {
        return (typed, codes) -> told(Numbers.year(typed));
    }

    /** Days the calendar of both databases knows. */
    private static BiFunction<String, Codes, String> day() {
        return (typed, codes) -> {
            LocalDate day = Numbers.day(typed);
            return day == null || day.getYear() < 1900 || day.getYear() > 2999 ? null : day.toString();
        };
    }

    private static BiFunction<String, Codes, String> oneOf(String... allowed) {
        return (typed, codes) -> List.of(allowed).contains(typed.toLowerCase(Locale.ROOT)) ? typed.toLowerCase(Locale.ROOT) : null;
    }

    private static <E extends Enum<E>> BiFunction<String, Codes, String> constant(E[] all, E never) {
        return (typed, codes) -> Arrays.stream(all).filter(one -> one != never && one.name().equals(typed)).map(Enum::name).findFirst().orElse(null);
    }

    private static String told(Object value) {
        return value == null ? null : value.toString();
    }
}
