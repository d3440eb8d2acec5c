package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** The office keeps the headings of its records. */
@ApplicationScoped
@Transactional
@Requires(Right.MANAGE_CODES)
public class Outlines {
    @Inject
    private SupportRepository records;
    @Inject
    private AuditTrail audit;

    /** Saves the headings of one kind; records written before stay as they are. */
    public void save(OutlineForm form) {
        var faults = new ArrayList<Fault>();
        form.setNoteJa(tidy(faults, "noteJa", form.getNoteJa()));
        form.setNoteEn(tidy(faults, "noteEn", form.getNoteEn()));
        form.setTextJa(tidy(faults, "textJa", form.getTextJa()));
        form.setTextEn(tidy(faults, "textEn", form.getTextEn()));
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        records.outline(form).write(form);
        records.flush();
        audit.note("RECORD_OUTLINE", form.getKind().name(), null);
    }

    private static String tidy(List<Fault> faults, String field, String typed) {
        String tidy = Text.cleanOrNull(typed);
        if (Text.length(tidy) > OutlineForm.MAX) {
            faults.add(new Fault(field, "support.tooLong", OutlineForm.MAX, Text.length(tidy)));
        }
        return tidy;
    }
}
