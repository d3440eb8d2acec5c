package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Takes in cases that the office kept elsewhere before, and gives them back while nobody has touched them. No letter leaves. */
@ApplicationScoped
@Transactional
@Requires(Right.IMPORT_CASES)
public class CaseImports {
    @Inject
    private CaseRepository cases;
    @Inject
    private Deadlines deadlines;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<DraftDiscarded> discarded;

    /** The case as it stands: its id, its version, its new number. */
    public record Taken(long id, long version, String caseNo) {
    }

    /** Everything that keeps a case from being taken in; old lists lack much, so only what counting and reading need is asked for. */
    public List<Fault> faults(ImportedCase told) {
        var faults = new ArrayList<Fault>(FilingRules.lengths(told.content()));
        if (Text.isBlank(told.content().matter().getTitle())) {
            faults.add(new Fault("title", FilingRules.REQUIRED));
        }
        if (told.receivedOn() == null) {
            faults.add(new Fault("consultedOn", FilingRules.REQUIRED));
        } else if (told.receivedOn().isAfter(Jst.today(clock))) {
            faults.add(new Fault("consultedOn", "consultation.contact.future"));
        }
        if (told.endedOn() != null && told.receivedOn() != null && (told.endedOn().isBefore(told.receivedOn()) || told.endedOn().isAfter(Jst.today(clock)))) {
            faults.add(new Fault("closedOn", "exchange.import.endedOn"));
        }
        if (told.memo() != null && Text.length(told.memo()) > ConsultationCase.MEMO_MAX) {
            faults.add(new Fault("officeMemo", "consultation.tooLong", ConsultationCase.MEMO_MAX, Text.length(told.memo())));
        }
        if (told.legacyNo() != null && Text.length(told.legacyNo()) > ImportedCase.LEGACY_MAX) {
            faults.add(new Fault("legacyNo", "consultation.tooLong", ImportedCase.LEGACY_MAX, Text.length(told.legacyNo())));
        }
        return faults;
    }

    /** Whether a case with this number of former times is here already. */
    public boolean knows(String legacyNo) {
        return legacyNo != null && cases.knowsLegacy(legacyNo);
    }

    /**
     * Draws a number of the year the case belongs to and keeps the case, with one line of history that says where it is from.
     *
     * @throws BusinessException for what {@link #faults} tells
     */
    public Taken take(ImportedCase told) {
        List<Fault> faults = faults(told);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        String number = cases.nextNumber(told.desk(), FiscalYear.of(told.receivedOn()));
        ConsultationCase made = ConsultationCase.imported(told, number, By.of(actor.who(), clock.instant()), deadlines);
        cases.save(made);
        return new Taken(made.id(), made.version(), number);
    }

    /** Lets go of what was written so far, so that a long list does not fill the memory. */
    public void settle() {
        cases.forget();
    }

    /**
     * Deletes an imported case if nothing has happened to it since.
     *
     * @return false when something has: it stays
     */
    public boolean takeBack(long caseId, long version) {
        ConsultationCase found = cases.untouchedImport(caseId, version);
        if (found == null) {
            return false;
        }
        discarded.fire(new DraftDiscarded(caseId));
        cases.remove(found);
        return true;
    }
}
