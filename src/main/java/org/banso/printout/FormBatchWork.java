package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;
import org.banso.platform.sheet.SheetWriter;
import org.banso.platform.sheet.XlsxWriter;
import org.banso.platform.text.Texts;
import org.banso.shared.NotFound;

/**
 * Prints one karte after the other into an archive, with a sheet that lists them. Each is drawn up as if it were printed alone: with
 * the rights of now, names masked, and the reading written down. One at a time is held in memory.
 */
@ApplicationScoped
class FormBatchWork implements JobWork {
    static final String KIND = "case-forms";
    /** What the sheet tells of a case, as far as its paper does. */
    private static final List<KarteField> LISTED = List.of(KarteField.CONSULTED_ON, KarteField.STATUS, KarteField.TITLE, KarteField.ORGANIZATION_NAME);

    @Inject
    private FormQueries queries;
    @Inject
    private Forms forms;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseAddress addresses;

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
        FormWish wish = FormWish.ofJob(asked);
        boolean pdf = Boolean.parseBoolean(asked.get("pdf"));
        List<String> numbers = numbers(asked);
        var index = new ArrayList<List<Object>>();
        int printed = 0;
        try (var zip = new ZipOutputStream(run.file(asked.get("name") + ".zip", "application/zip"))) {
            for (String number : numbers) {
                run.progress(index.size(), (long) numbers.size());
                printed += print(number, wish, pdf, zip, index) ? 1 : 0;
            }
            zip.putNextEntry(new ZipEntry(Texts.get(wish.reader(), "printout.many.index") + ".xlsx"));
            zip.write(index(index, wish));
            zip.closeEntry();
        }
        if (printed == numbers.size()) {
            run.tell("printout.many.done", printed);
        } else {
            run.tell("printout.many.doneInPart", printed, numbers.size() - printed);
        }
    }

    /** The ticked ones, or those that the list finds now. */
    private List<String> numbers(Map<String, String> asked) {
        String ticked = asked.getOrDefault("numbers", "");
        if (!ticked.isEmpty()) {
            return Arrays.asList(ticked.split(","));
        }
        CaseSearch search = addresses.read(asked.getOrDefault("query", ""));
        return lists.batch(search.filter(), search.order(), null, FormBatches.MOST).rows().stream().map(KarteView::caseNo).toList();
    }

    /** A case that is no longer to be seen is told of on the sheet and passed over. */
    private boolean print(String number, FormWish wish, boolean pdf, ZipOutputStream zip, List<List<Object>> index) throws IOException {
        KarteForm form;
        try {
            form = queries.form(number, wish);
        } catch (NotFound e) {
            index.add(List.of(index.size() + 1, number, Texts.get(wish.reader(), "printout.many.gone")));
            return false;
        }
        String name = Texts.get(wish.reader(), "printout.file", form.caseNo()) + (pdf ? ".pdf" : ".xlsx");
        var file = new ByteArrayOutputStream();
        if (pdf) {
            forms.pdf(form, wish.reader(), file);
        } else {
            forms.xlsx(form, wish.reader(), file);
        }
        zip.putNextEntry(new ZipEntry(name));
        file.writeTo(zip);
        zip.closeEntry();
        Map<String, String> values = form.values();
        index.add(Stream.concat(Stream.of((Object) (index.size() + 1), form.caseNo(), name), LISTED.stream().map(field -> values.getOrDefault(field.key(), ""))).toList());
        return true;
    }

    private static byte[] index(List<List<Object>> rows, FormWish wish) {
        var out = new ByteArrayOutputStream();
        try (var sheet = XlsxWriter.on(out, Texts.get(wish.reader(), "printout.many.index"), SheetWriter.Losses.IGNORED)) {
            sheet.head(Stream.concat(Stream.of("No.", Texts.get(wish.reader(), "karte.field.caseNo"), Texts.get(wish.reader(), "printout.many.fileName")),
                LISTED.stream().map(field -> Texts.get(wish.reader(), "karte.field." + field.key()))).toList());
            rows.forEach(sheet::row);
        }
        return out.toByteArray();
    }
}
