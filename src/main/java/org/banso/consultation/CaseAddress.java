package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.shared.DayRange;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Numbers;

/**
 * Reads what is looked for from an address of the list of cases, for the list itself, for searches that were kept and for
 * exports of the same. Whatever an address holds gives a search; what makes no sense is left out.
 */
@ApplicationScoped
public class CaseAddress {
    /** The classes of products and of applicants called その他 (domain.md 5, R2). */
    private static final Set<String> REST = Set.of("OTHER", "O");

    @Inject
    private Codes codes;
    @Inject
    private Clock clock;

    /** For the container's proxy only. */
    protected CaseAddress() {
    }

    CaseAddress(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** From a query string, with or without its question mark; null is the whole list. */
    public CaseSearch read(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String part : query == null ? new String[0] : query.replaceFirst("^\\?", "").split("&")) {
            int mark = part.indexOf('=');
            if (mark > 0) {
                parameters.computeIfAbsent(decoded(part.substring(0, mark)), key -> new ArrayList<>()).add(decoded(part.substring(mark + 1)));
            }
        }
        return read(parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toArray(String[]::new))));
    }

    /** From the parameters of a request. */
    public CaseSearch read(Map<String, String[]> parameters) {
        var chosen = new EnumMap<CaseParameter, List<String>>(CaseParameter.class);
        for (CaseParameter parameter : CaseParameter.values()) {
            List<String> values = Arrays.stream(parameters.getOrDefault(parameter.key(), new String[0])).map(typed -> parameter.valid(typed, codes))
                .filter(value -> value != null).distinct().limit(parameter.several() ? CaseParameter.MOST_VALUES : 1).toList();
            if (!values.isEmpty()) {
                chosen.put(parameter, values);
            }
        }
        if (chosen.containsKey(CaseParameter.ORGANIZATION)) {
            chosen.remove(CaseParameter.ORGANIZATION_NAME); // the box shows the name of the one that was chosen
        }
        chosen.keySet().removeIf(parameter -> parameter.detailOf().filter(main -> !chosen.containsKey(main)).isPresent());
        CaseSearch raw = new CaseSearch(chosen, CaseFilter.ALL, order(first(parameters, CaseSearch.SORT), first(parameters, CaseSearch.DIRECTION)),
            Numbers.page(first(parameters, CaseSearch.PAGE)));
        return new CaseSearch(raw.chosen(), filter(raw), raw.order(), raw.page());
    }

    private static String first(Map<String, String[]> parameters, String key) {
        String[] values = parameters.get(key);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static CaseOrder order(String sort, String direction) {
        CaseSort by = Numbers.constant(CaseSort.class, sort);
        CaseOrder usual = by == null ? CaseOrder.LATEST : by.usual();
        return "asc".equals(direction) || "desc".equals(direction) ? new CaseOrder(usual.by(), "desc".equals(direction)) : usual;
    }

    private CaseFilter filter(CaseSearch raw) {
        Function<CaseParameter, String> one = raw::one;
        List<String> owners = raw.chosen().getOrDefault(CaseParameter.OWNER, List.of());
        var with = CaseFilter.with().text(one.apply(CaseParameter.WORDS)).organizationName(one.apply(CaseParameter.ORGANIZATION_NAME))
            .organization(Numbers.number(one.apply(CaseParameter.ORGANIZATION))).fiscalYear(Numbers.year(one.apply(CaseParameter.FISCAL_YEAR)))
            .received(Numbers.day(one.apply(CaseParameter.FROM)), Numbers.day(one.apply(CaseParameter.TO)))
            .statuses(raw.chosen().getOrDefault(CaseParameter.STATUS, List.of()).stream().map(CaseStatus::valueOf).toList())
            .owners(owners.stream().map(Numbers::number).filter(id -> id != null).toList()).free(owners.contains(CaseParameter.NOBODY))
            .priority(Numbers.constant(Priority.class, one.apply(CaseParameter.PRIORITY)))
            .overdue(raw.has(CaseParameter.OVERDUE, "true") ? Jst.today(clock) : null)
            .recorded(truth(one.apply(CaseParameter.RECORDS), "with"))
            .stage(Numbers.constant(CaseStage.class, one.apply(CaseParameter.STAGE)), days(raw, CaseParameter.STAGE_YEAR, CaseParameter.STAGE_UNTIL))
            .held(Numbers.constant(HeldSupport.class, one.apply(CaseParameter.HELD)), days(raw, CaseParameter.HELD_YEAR, CaseParameter.HELD_UNTIL))
            .counted(truth(one.apply(CaseParameter.COUNTED), "true")).repeat(raw.has(CaseParameter.REPEAT, "true")).open(raw.has(CaseParameter.OPEN, "true"));
        if (one.apply(CaseParameter.SUPPORTER) != null) {
            with.supporter(Numbers.number(one.apply(CaseParameter.SUPPORTER)), Numbers.constant(CaseHelp.class, one.apply(CaseParameter.HELP)));
        }
        if (one.apply(CaseParameter.ASKED) != null) {
            with.asked(raw.has(CaseParameter.ASKED, "accepted") ? CaseAsked.ACCEPTED : CaseAsked.NOBODY);
        }
        return coded(with, raw).build();
    }

    private CaseFilter.Builder coded(CaseFilter.Builder with, CaseSearch raw) {
        return with.codes(CaseCode.CONSULTATION_TYPE, plain(raw, CaseParameter.CONSULTATION_TYPE)).codes(CaseCode.TOPIC, plain(raw, CaseParameter.TOPIC))
            .codes(CaseCode.CHANNEL, plain(raw, CaseParameter.CHANNEL)).codes(CaseCode.DESK, plain(raw, CaseParameter.DESK))
            .codes(CaseCode.PHASE, plain(raw, CaseParameter.PHASE)).codes(CaseCode.MODALITY, plain(raw, CaseParameter.MODALITY))
            .codes(CaseCode.DISEASE_AREA, plain(raw, CaseParameter.DISEASE_AREA))
            .codes(CaseCode.EXPERTISE, either(plain(raw, CaseParameter.EXPERTISE), plain(raw, CaseParameter.EXPERTISE_GROUP).stream()
                .flatMap(group -> codes.values("expertise").stream().filter(leaf -> codes.parent("expertise", leaf).filter(group::equals).isPresent()))))
            .codes(CaseCode.PRODUCT_TYPE, either(plain(raw, CaseParameter.PRODUCT), classes(raw, CaseParameter.PRODUCT_CLASS, "productType")))
            .codes(CaseCode.APPLICANT_TYPE, either(plain(raw, CaseParameter.APPLICANT), classes(raw, CaseParameter.APPLICANT_CLASS, "applicantType")))
            .codes(CaseCode.PREFECTURE, either(plain(raw, CaseParameter.PREFECTURE), plain(raw, CaseParameter.REGION).stream()
                .flatMap(region -> codes.values("prefecture").stream().filter(code -> region.equals(codes.rollup("prefecture", code))))));
    }

    private static List<String> plain(CaseSearch raw, CaseParameter parameter) {
        return raw.chosen().getOrDefault(parameter, List.of());
    }

    private static Set<String> either(Collection<String> codes, Stream<String> ofClasses) {
        return Stream.concat(codes.stream(), ofClasses).collect(Collectors.toSet());
    }

    private Stream<String> classes(CaseSearch raw, CaseParameter parameter, String list) {
        return plain(raw, parameter).stream().flatMap(rollup -> ofClass(list, rollup));
    }

    /** The codes published under a class; the class of the rest takes what has no class or no code at all, as the reports do. */
    private Stream<String> ofClass(String list, String rollup) {
        boolean rest = REST.contains(rollup);
        Stream<String> found = codes.values(list).stream().filter(code -> {
            String known = codes.rollup(list, code);
            return rollup.equals(known) || rest && !codes.exists(list + "Rollup", known);
        });
        return rest ? Stream.concat(found, Stream.of(CaseFilter.NONE)) : found;
    }

    /** The days of one fiscal year, or all up to the end of one. */
    private static DayRange days(CaseSearch raw, CaseParameter inYear, CaseParameter untilYear) {
        Integer year = Numbers.year(raw.one(inYear));
        Integer until = Numbers.year(raw.one(untilYear));
        return year != null ? DayRange.of(new FiscalYear(year)) : until != null ? DayRange.until(new FiscalYear(until)) : DayRange.ALWAYS;
    }

    private static Boolean truth(String value, String yes) {
        return value == null ? null : yes.equals(value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone percent sign is a letter
        }
    }
}
