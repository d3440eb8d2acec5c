package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.support.TimedRecord;

/** Hands the time of a record in as the record is saved, so that an hour of advice asks for one tap and not for a second page. */
@ApplicationScoped
class TimeOfRecords {
    @Inject
    private MyWorkQueries work;
    @Inject
    private WorkLogs logs;

    void withIt(@Observes TimedRecord written) {
        WorkForm form = work.ofRecord(written.recordId()).form();
        form.setPrepMinutes(written.prepMinutes());
        logs.log(written.recordId(), form, true, null);
    }
}
