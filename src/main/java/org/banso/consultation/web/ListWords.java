package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseAsked;
import org.banso.consultation.CaseHelp;
import org.banso.consultation.CaseParameter;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.CaseStage;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.HeldSupport;
import org.banso.consultation.Priority;
import org.banso.consultation.list.CaseNameQueries;
import org.banso.platform.web.Label;
import org.banso.shared.Choice;
import org.banso.shared.Numbers;

/** Says in the reader's language what the list is narrowed to. */
@RequestScoped
public class ListWords {
    @Inject
    private Label label;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseNameQueries names;

    private Map<String, String> owners;

    /** Every condition, in the order of the parameters; what only says more about another stands with that. */
    public List<ListChip> chips(CaseSearch search) {
        var chips = new ArrayList<ListChip>();
        search.chosen().forEach((parameter, values) -> {
            if (parameter.detailOf().isEmpty()) {
                values.forEach(value -> chips.add(new ListChip(parameter, value, words(search, parameter, value), search.without(parameter, value))));
            }
        });
        return chips;
    }

    /** All of it in one line. */
    public String told(CaseSearch search) {
        List<ListChip> chips = chips(search);
        return chips.isEmpty() ? label.word("office.list.everything")
            : String.join(label.word("office.cases.only.and"), chips.stream().map(ListChip::words).toList());
    }

    private String words(CaseSearch search, CaseParameter parameter, String value) {
        return switch (parameter) {
            case OVERDUE, REPEAT, OPEN -> label.word("office.list.only." + parameter.name());
            case COUNTED, RECORDS -> label.word("office.list.only." + parameter.name() + "." + value);
            case ASKED -> label.word("office.cases.asked." + ("accepted".equals(value) ? CaseAsked.ACCEPTED : CaseAsked.NOBODY).name());
            case STAGE -> in("office.cases.stage.", Numbers.constant(CaseStage.class, value), search.one(CaseParameter.STAGE_YEAR), search.one(CaseParameter.STAGE_UNTIL));
            case HELD -> in("office.cases.held.", Numbers.constant(HeldSupport.class, value), search.one(CaseParameter.HELD_YEAR), search.one(CaseParameter.HELD_UNTIL));
            default -> label.msg("office.list.chip", label.word("office.list.field." + parameter.name()), told(search, parameter, value));
        };
    }

    private String told(CaseSearch search, CaseParameter parameter, String value) {
        return switch (parameter) {
            case ORGANIZATION -> names.organization(value);
            case SUPPORTER -> label.msg("office.list.supporter." + help(search).name(), names.supporter(value));
            case FISCAL_YEAR -> label.fiscalYear(Numbers.year(value));
            case FROM -> label.msg("office.list.from", value);
            case TO -> label.msg("office.list.to", value);
            case STATUS -> label.of(CaseStatus.valueOf(value));
            case PRIORITY -> label.of(Priority.valueOf(value));
            case OWNER -> CaseParameter.NOBODY.equals(value) ? label.word("office.noOwner") : owner(value);
            default -> parameter.list() == null ? value : label.code(parameter.list(), value);
        };
    }

    /** What was reached, and when if a year is given. */
    private String in(String prefix, Enum<?> what, String inYear, String untilYear) {
        String told = label.word(prefix + what.name());
        return inYear != null ? label.msg("office.cases.only.in", told, label.fiscalYear(Numbers.year(inYear)))
            : untilYear != null ? label.msg("office.cases.only.until", told, label.fiscalYear(Numbers.year(untilYear))) : told;
    }

    private static CaseHelp help(CaseSearch search) {
        CaseHelp how = Numbers.constant(CaseHelp.class, search.one(CaseParameter.HELP));
        return how == null ? CaseHelp.ACCEPTED : how;
    }

    private String owner(String id) {
        if (owners == null) {
            owners = cases.owners().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        }
        return owners.getOrDefault(id, label.word("office.list.formerOwner"));
    }
}
