package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.job.Jobs;
import org.banso.platform.text.Texts;

/** What an administrator may do about the index of the search: have it made anew, and have files tried again. */
@ApplicationScoped
@Transactional
@Requires(Right.CHECK_DATA)
public class IndexCare {
    /** Files tried again by one order. */
    public static final int MOST_FILES = 1000;

    @Inject
    private DocumentTextRepository texts;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;

    /** Has every case put into the index anew, as a job; the search goes on with what is there meanwhile. @return the job */
    public long rebuild() {
        audit.note("INDEX_REBUILT", "", "");
        return jobs.submit(RebuildWork.KIND, Texts.get(actor.who().locale(), "search.index.title"), Map.of());
    }

    /** Files that could not be read are read once more, up to {@link #MOST_FILES}. @return how many */
    public int retry() {
        List<DocumentText> failed = texts.failed(MOST_FILES);
        failed.forEach(DocumentText::again);
        return failed.size();
    }
}
