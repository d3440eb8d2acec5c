package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.codelist.Codes;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseBatch;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CasePosition;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;
import org.banso.platform.sheet.SheetWriter;

/**
 * Writes a list of cases into a file: walked in batches, so that a hundred thousand need no more memory than five hundred, each
 * with the rights that its reader has now. A crash begins it anew: a list half of which is of yesterday is worth nothing.
 */
@ApplicationScoped
class CaseExport implements JobWork {
    static final String KIND = "case-export";
    private static final int BATCH = CaseListQueries.BATCH;

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseColumnQueries columns;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Codes codes;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.VIEW_ALL_CASES);
    }

    @Override
    public void run(JobRun run) throws IOException {
        Map<String, String> asked = run.parameters();
        Audience audience = Audience.of(actor);
        ExportChoice wanted = ExportChoice.of(asked);
        var choice = new ExportChoice(wanted.format(), wanted.codes(), wanted.language(),
            wanted.fields().stream().filter(field -> field.readableBy(audience) && CaseColumnQueries.fields().contains(field)).toList());
        CaseSearch search = addresses.read(asked.get("query"));
        var lost = new LossReport(run, choice, asked.get("name"));
        long rows;
        try (lost; SheetWriter sheet = choice.format().on(run.file(asked.get("name"), choice.format().mediaType()), "cases", lost)) {
            rows = write(run, search, choice, sheet, lost);
        }
        access.read(AccessKind.EXPORT, null, asked.get("name"), rows + " / " + search.query());
        if (lost.count() == 0) {
            run.tell("exchange.exported", figure(rows));
        } else {
            run.tell("exchange.exportedWithLosses", figure(rows), figure(lost.count()), lost.characters());
        }
    }

    private long write(JobRun run, CaseSearch search, ExportChoice choice, SheetWriter sheet, LossReport lost) {
        var wording = new CaseWording(choice, codes);
        Set<KarteField> wanted = EnumSet.noneOf(KarteField.class);
        wanted.addAll(choice.fields());
        sheet.head(wording.head());
        long total = lists.total(search.filter());
        long done = 0;
        CasePosition after = null;
        do {
            run.progress(done, total);
            CaseBatch batch = lists.batch(search.filter(), search.order(), after, BATCH);
            var values = columns.read(batch.rows(), wanted);
            List<KarteView> rows = batch.rows();
            for (KarteView karte : rows) {
                lost.at(karte.caseNo());
                sheet.row(wording.row(values.get(karte.id()), karte.consultedOn()));
            }
            done += rows.size();
            after = batch.next();
        } while (after != null);
        run.step("exchange.closing", done, done);
        return done;
    }

    private static String figure(long number) {
        return String.format("%,d", number);
    }
}
