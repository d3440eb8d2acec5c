package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseWord;
import org.banso.consultation.EventKind;
import org.banso.consultation.FieldMoment;
import org.banso.consultation.HistoryFilter;
import org.banso.consultation.HistoryStrand;
import org.banso.consultation.web.CaseView;
import org.banso.shared.DayRange;
import org.banso.shared.Jst;
import org.banso.shared.Page;

/** The history in 進捗状況: day by day, filtered and lengthened by the address. Built when it is open, and read then. */
@Named
@ViewScoped
public class ProgressTab implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STEP = 30;
    private static final int MOST = 600;

    @Inject
    private CaseHistoryQueries history;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseView caseView;

    private HistoryFilter filter = HistoryFilter.ALL;
    private int rows = STEP;
    private Page<CaseMoment> moments = Page.empty();
    private Map<Long, List<FieldMoment>> fields = Map.of();
    private List<String> people = List.of();
    private List<CaseWord> messages = List.of();

    /** One day of the history. */
    public record Day(LocalDate on, List<CaseMoment> moments) implements Serializable {
    }

    @PostConstruct
    void read() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        long id = caseView.getKarte().id();
        filter = new HistoryFilter(strand(asked.get("kind")), text(asked.get("person")), new DayRange(day(asked.get("from")), day(asked.get("to"))));
        rows = rows(asked.get("rows"));
        moments = history.moments(id, filter, rows);
        fields = history.fields(id, moments.rows().stream().filter(moment -> moment.kind() == EventKind.EDITED).map(CaseMoment::id).toList());
        people = history.people(id);
        messages = cases.messages(id);
    }

    /** The days on which something happened, the newest first. */
    public List<Day> getDays() {
        var days = new LinkedHashMap<LocalDate, List<CaseMoment>>();
        moments.rows().forEach(moment -> days.computeIfAbsent(Jst.day(moment.at()), day -> new ArrayList<>()).add(moment));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /** What an edit did to each field the reader may read. */
    public List<FieldMoment> fields(CaseMoment moment) {
        return fields.getOrDefault(moment.id(), List.of());
    }

    /** The same page with older lines. */
    public String getOlder() {
        var query = new LinkedHashMap<String, String>();
        query.put("tab", "progress");
        query.put("kind", filter.strand() == null ? null : filter.strand().name());
        query.put("person", filter.person());
        query.put("from", filter.period().from() == null ? null : filter.period().from().toString());
        query.put("to", filter.period().to() == null ? null : filter.period().to().toString());
        query.put("rows", Integer.toString(Math.min(MOST, rows + STEP)));
        return "/office/cases/" + caseView.getNo() + query.entrySet().stream().filter(each -> each.getValue() != null)
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", "#m" + lastId()));
    }

    private long lastId() {
        return moments.isEmpty() ? 0 : moments.rows().get(moments.rows().size() - 1).id();
    }

    public boolean isMore() {
        return moments.hasNext() && rows < MOST;
    }

    public HistoryFilter getFilter() {
        return filter;
    }

    public HistoryStrand[] getStrands() {
        return HistoryStrand.values();
    }

    public List<String> getPeople() {
        return people;
    }

    public List<CaseWord> getMessages() {
        return messages;
    }

    private static HistoryStrand strand(String asked) {
        return Arrays.stream(HistoryStrand.values()).filter(strand -> strand.name().equals(asked)).findFirst().orElse(null);
    }

    private static String text(String asked) {
        return asked == null || asked.isBlank() ? null : asked;
    }

    /** A day of the address; what is no day asks for nothing. */
    private static LocalDate day(String asked) {
        try {
            return asked == null || asked.isBlank() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int rows(String asked) {
        return asked != null && asked.matches("\\d{1,4}") ? Math.max(STEP, Math.min(MOST, Integer.parseInt(asked))) : STEP;
    }
}
