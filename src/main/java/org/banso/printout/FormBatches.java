package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseListQueries;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.job.Jobs;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;

/** Printed kartes of several cases at once, as one file to take away: of those ticked in the list, or of all that the list finds. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_ALL_CASES)
public class FormBatches {
    /** Cases of one order: more than anybody hands on at once. */
    public static final int MOST = 200;

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Forms forms;
    @Inject
    private Jobs jobs;
    @Inject
    private Clock clock;

    /**
     * Which cases.
     *
     * @param numbers those ticked; when there are none, all that {@code query} finds
     * @param query   of the list's address
     */
    public record Which(List<String> numbers, String query) {
        /** Copies the list. */
        public Which {
            numbers = numbers.stream().distinct().toList();
        }
    }

    /** How many cases that would be, counted no further than one more than {@link #MOST}. */
    public int count(Which which) {
        return which.numbers().isEmpty() ? lists.count(addresses.read(which.query()).filter(), MOST + 1) : which.numbers().size();
    }

    /**
     * Begins to print.
     *
     * @param pdf PDF, else Excel
     * @return the job's id
     * @throws BusinessException printout.many.none, printout.many.tooMany, or printout.noFont when PDF is wanted of a machine that cannot
     */
    public long start(Which which, FormWish wish, boolean pdf) {
        int cases = count(which);
        BusinessException.unless(cases > 0, "printout.many.none");
        BusinessException.unless(cases <= MOST, "printout.many.tooMany", MOST);
        BusinessException.unless(!pdf || forms.canWritePdf(), "printout.noFont");
        String name = Texts.get(wish.reader(), "printout.many.file", Jst.today(clock).toString().replace("-", ""));
        Map<String, String> parameters = wish.parameters();
        parameters.put("numbers", String.join(",", which.numbers()));
        parameters.put("query", addresses.read(which.query()).query());
        parameters.put("pdf", Boolean.toString(pdf));
        parameters.put("name", name);
        return jobs.submit(FormBatchWork.KIND, name + ".zip", parameters);
    }
}
