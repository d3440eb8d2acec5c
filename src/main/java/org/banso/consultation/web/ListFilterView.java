package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.banso.codelist.CodeGroup;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseParameter;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.list.CaseNameQueries;
import org.banso.platform.search.TextQuery;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;

/** The panel 検索・出力 (domain.md 0, F8): its four fields, and those behind 「条件を追加」. */
@Named
@RequestScoped
public class ListFilterView {
    private static final int FIRST_YEAR = 2017;
    private static final Set<CaseParameter> IN_FRONT = Set.of(CaseParameter.WORDS, CaseParameter.ORGANIZATION, CaseParameter.ORGANIZATION_NAME,
        CaseParameter.FROM, CaseParameter.TO, CaseParameter.FISCAL_YEAR, CaseParameter.CONSULTATION_TYPE, CaseParameter.TOPIC);
    /** Come from the reports and have no field of their own. */
    private static final List<CaseParameter> KEPT = List.of(CaseParameter.STAGE, CaseParameter.STAGE_YEAR, CaseParameter.STAGE_UNTIL, CaseParameter.HELD,
        CaseParameter.HELD_YEAR, CaseParameter.HELD_UNTIL);

    @Inject
    private CaseListView list;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseNameQueries names;
    @Inject
    private Codes codes;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private ListPick types;
    private ListPick topics;
    private List<ListPick> more;

    /** Made once: a page asks for it at each expression. */
    public ListPick getTypes() {
        if (types == null) {
            types = pick("office.list.field.CONSULTATION_TYPE", coded(CaseParameter.CONSULTATION_TYPE, ""));
        }
        return types;
    }

    public ListPick getTopics() {
        if (topics == null) {
            topics = pick("office.list.field.TOPIC", coded(CaseParameter.TOPIC, ""));
        }
        return topics;
    }

    /** The fields behind 「条件を追加」 in which several may be ticked. */
    public List<ListPick> getMore() {
        if (more == null) {
            more = allMore();
        }
        return more;
    }

    private List<ListPick> allMore() {
        return List.of(
            pick("office.status", group(CaseParameter.STATUS, "", Arrays.stream(CaseStatus.values()).filter(status -> status != CaseStatus.DRAFT)
                .map(status -> new Choice(status.name(), label.of(status))).toList())),
            pick("office.owner", group(CaseParameter.OWNER, "", owners())),
            pick("office.list.field.PRODUCT", coded(CaseParameter.PRODUCT_CLASS, "office.list.classes"), coded(CaseParameter.PRODUCT, "office.list.single")),
            pick("office.list.field.PHASE", coded(CaseParameter.PHASE, "")),
            pick("office.list.field.MODALITY", coded(CaseParameter.MODALITY, "")),
            pick("office.list.field.DISEASE_AREA", coded(CaseParameter.DISEASE_AREA, "")),
            pick("office.list.field.APPLICANT", coded(CaseParameter.APPLICANT_CLASS, "office.list.classes"), coded(CaseParameter.APPLICANT, "office.list.single")),
            pick("office.list.field.PREFECTURE", coded(CaseParameter.REGION, "office.list.regions"), coded(CaseParameter.PREFECTURE, "office.list.prefectures")),
            new ListPick("office.list.field.EXPERTISE", expertise()),
            pick("office.list.field.CHANNEL", coded(CaseParameter.CHANNEL, "")),
            pick("office.list.field.DESK", coded(CaseParameter.DESK, "")));
    }

    /** Whether a field behind 「条件を追加」 is in use. */
    public boolean isMoreUsed() {
        return search().chosen().keySet().stream().anyMatch(parameter -> !IN_FRONT.contains(parameter) && !KEPT.contains(parameter));
    }

    /** Characters that a box takes. */
    public int getMost() {
        return TextQuery.MAX;
    }

    public String one(String parameter) {
        return search().one(CaseParameter.valueOf(parameter));
    }

    /** What stands in the box of the applicant: the name that was typed or chosen. */
    public String getOrganization() {
        String id = search().one(CaseParameter.ORGANIZATION);
        return id == null ? search().one(CaseParameter.ORGANIZATION_NAME) : names.organization(id);
    }

    public String getSupporter() {
        String id = search().one(CaseParameter.SUPPORTER);
        return id == null ? "" : names.supporter(id);
    }

    public List<Choice> getYears() {
        int now = FiscalYear.current(clock).year();
        return IntStream.rangeClosed(0, now - FIRST_YEAR).map(back -> now - back).mapToObj(year -> new Choice(Integer.toString(year), label.fiscalYear(year))).toList();
    }

    /** Names and values that the form hands on as they are. */
    public List<Choice> getKept() {
        var kept = new ArrayList<Choice>();
        KEPT.stream().filter(search().chosen()::containsKey).forEach(parameter -> kept.add(new Choice(parameter.key(), search().one(parameter))));
        if (!list.getOrderSort().isEmpty()) {
            kept.add(new Choice(CaseSearch.SORT, list.getOrderSort()));
            kept.add(new Choice(CaseSearch.DIRECTION, search().order().descending() ? "desc" : "asc"));
        }
        return kept;
    }

    /** The whole address of the list, name by name, for a form that leads on from it. */
    public List<Choice> getAddress() {
        var all = new ArrayList<Choice>();
        search().chosen().forEach((parameter, values) -> values.forEach(value -> all.add(new Choice(parameter.key(), value))));
        if (!list.getOrderSort().isEmpty()) {
            all.add(new Choice(CaseSearch.SORT, list.getOrderSort()));
            all.add(new Choice(CaseSearch.DIRECTION, search().order().descending() ? "desc" : "asc"));
        }
        return all;
    }

    private CaseSearch search() {
        return list.getSearch();
    }

    private List<Choice> owners() {
        var all = new ArrayList<Choice>();
        all.add(new Choice(CaseParameter.NOBODY, label.word("office.noOwner")));
        all.addAll(cases.owners());
        return all;
    }

    /** By group: the whole group, then its fields. */
    private List<ListPick.Group> expertise() {
        var groups = new ArrayList<ListPick.Group>();
        for (CodeGroup each : codes.groups("expertise", visitor.getLocale())) {
            groups.add(group(CaseParameter.EXPERTISE_GROUP, each.group().label(),
                List.of(new Choice(each.group().value(), label.msg("office.list.wholeGroup", each.group().label())))));
            groups.add(group(CaseParameter.EXPERTISE, "", each.leaves()));
        }
        return groups;
    }

    private ListPick pick(String name, ListPick.Group... groups) {
        return new ListPick(name, List.of(groups));
    }

    private ListPick.Group coded(CaseParameter parameter, String title) {
        return group(parameter, title.isEmpty() ? "" : label.word(title), label.searchChoices(parameter.list()));
    }

    private ListPick.Group group(CaseParameter parameter, String title, List<Choice> choices) {
        return new ListPick.Group(parameter.key(), title,
            choices.stream().map(choice -> new ListPick.Option(choice.value(), choice.label(), search().has(parameter, choice.value()))).toList());
    }
}
