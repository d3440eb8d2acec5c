package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.KarteField;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.job.Jobs;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;

/** Writes the list of cases out, as it is filtered, for whoever sees all cases; each gets the fields that he may read. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_ALL_CASES)
public class Exports {
    @Inject
    private ExportRepository exports;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Jobs jobs;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The fields that can be columns for the actor, in the order of the karte. */
    public List<KarteField> offered() {
        Audience audience = Audience.of(actor);
        return CaseColumnQueries.fields().stream().filter(field -> field.readableBy(audience)).toList();
    }

    /** What the actor chose the last time, or what is usual; only what is still offered. */
    public ExportChoice choice() {
        ExportChoice last = exports.saved(actor.accountId()).map(SavedExport::choice).orElseGet(() -> ExportChoice.usual(actor.who().locale()));
        List<KarteField> offered = offered();
        return new ExportChoice(last.format(), last.codes(), last.language(), last.fields().stream().filter(offered::contains).toList());
    }

    /**
     * Begins to write the list that an address of the list of cases leads to.
     *
     * @param query of that address
     * @return the job's id
     * @throws BusinessException exchange.noColumns without any column that is offered
     */
    public long start(String query, ExportChoice wanted) {
        List<KarteField> offered = offered();
        var choice = new ExportChoice(wanted.format(), wanted.codes(), wanted.language(), wanted.fields().stream().filter(offered::contains).distinct().toList());
        if (choice.fields().isEmpty()) {
            throw new BusinessException("exchange.noColumns");
        }
        exports.saved(actor.accountId()).orElseGet(() -> {
            var first = new SavedExport(actor.accountId());
            exports.add(first);
            return first;
        }).take(choice);
        String day = Jst.today(clock).toString();
        String name = Texts.get(choice.locale(), "exchange.fileName", day.replace("-", "")) + "." + choice.format().ending();
        var parameters = new HashMap<>(Map.of("format", choice.format().name(), "codes", choice.codes().name(), "language", choice.language(),
            "fields", choice.keys(), "name", name));
        parameters.put("query", addresses.read(query).query());
        return jobs.submit(CaseExport.KIND, name, parameters);
    }
}
