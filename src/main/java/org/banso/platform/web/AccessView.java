package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessQueries;
import org.banso.platform.AccessQueries.Filter;
import org.banso.platform.AccessQueries.Reader;
import org.banso.platform.AccessQueries.Reading;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** Who saw what, for the auditor; what is looked for stands in the address, and what makes no sense does not narrow. */
@Named
@RequestScoped
public class AccessView {
    @Inject
    private AccessQueries queries;
    @Inject
    private Label label;

    private final Map<String, String> words = new HashMap<>();
    private Page<Reading> readings = Page.empty();
    private List<Reader> readers = List.of();
    private boolean ofOneCase;

    public void load() {
        words.values().removeIf(value -> value == null || value.isBlank());
        String caseNo = words.get("no");
        readings = queries.page(new Filter(kind(), caseNo, number(words.get("reader")), words.get("who"), day(words.get("from")), day(words.get("to"))), page());
        ofOneCase = caseNo != null;
        readers = ofOneCase ? queries.readersOf(caseNo) : List.of();
    }

    private AccessKind kind() {
        return Arrays.stream(AccessKind.values()).filter(each -> each.name().equals(words.get("kind"))).findFirst().orElse(null);
    }

    private int page() {
        Long number = number(words.get("page"));
        return number == null ? 1 : (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** By name, as they stand in the address. */
    public Map<String, String> getWords() {
        return words;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(AccessKind.values()).map(each -> new Choice(each.name(), label.of(each))).toList();
    }

    public Page<Reading> getReadings() {
        return readings;
    }

    /** What was read, in words: of a printed form, for whom it was and its tabs; of a list, how many rows and by which filter. */
    public String detail(Reading reading) {
        String told = reading.detail();
        if (reading.kind() == AccessKind.EXPORT && told != null && told.matches("\\d+ / .*")) {
            String[] parts = told.split(" / ", 2);
            return parts[1].isEmpty() ? label.msg("access.rows", parts[0]) : label.msg("access.rowsBy", parts[0], parts[1]);
        }
        if (reading.kind() != AccessKind.FORM || told == null || !told.matches("[A-Z]+ [a-z,]+")) {
            return told;
        }
        String[] parts = told.split(" ");
        return Stream.concat(Stream.of(label.word("printout.profile." + parts[0])), Arrays.stream(parts[1].split(",")).map(tab -> label.word("karte.tab." + tab)))
            .collect(Collectors.joining(" / "));
    }

    /** Those who read the case that is looked for. */
    public List<Reader> getReaders() {
        return readers;
    }

    public boolean isOfOneCase() {
        return ofOneCase;
    }
}
