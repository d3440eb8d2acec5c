package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.PartiesChanged;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Names;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/** The investors approached for a pitch, and what came of it. Whoever names one changes the parties of the case, in the same transaction. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Investors {
    @Inject
    private PitchRepository pitches;
    @Inject
    private Event<PartiesChanged> parties;
    @Inject
    private Codes codes;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;

    /** @throws BusinessException with the faults of the form, or pitch.investor.twice */
    public void add(long pitchId, InvestorForm form) {
        Pitch pitch = pitches.open(pitchId);
        pitches.lockCase(pitch.caseId());
        write(pitch, new PitchInvestor(pitchId), form, null);
    }

    public void change(PitchSeen seen, InvestorForm form) {
        PitchInvestor investor = mine(seen);
        write(pitches.open(investor.pitchId()), investor, form, investor.form().getPassReason());
    }

    /** It was written down by mistake, or twice: it is no party of the case any more. */
    public void remove(PitchSeen seen) {
        PitchInvestor investor = mine(seen);
        Pitch pitch = pitches.open(investor.pitchId());
        pitches.remove(investor);
        audit.note("PITCH_INVESTOR_REMOVED", "pitch " + pitch.id(), investor.form().getName());
        parties.fire(new PartiesChanged(pitch.caseId()));
    }

    private void write(Pitch pitch, PitchInvestor investor, InvestorForm form, String reasonBefore) {
        check(form, reasonBefore);
        String key = Names.organizationKey(form.getName());
        if (pitches.investorsOf(pitch.id()).stream().anyMatch(other -> !other.id().equals(investor.id()) && Names.organizationKey(other.form().getName()).equals(key))) {
            throw BusinessException.at("name", "pitch.investor.twice");
        }
        boolean another = investor.write(form, pitches.onlyOrganization(key).orElse(null), actor.who().name());
        pitches.add(investor);
        if (another) {
            parties.fire(new PartiesChanged(pitch.caseId()));
        }
    }

    private void check(InvestorForm form, String reasonBefore) {
        form.setName(Text.singleLineOrNull(form.getName()));
        form.setContact(Text.singleLineOrNull(form.getContact()));
        form.setNote(PitchRules.optional("note", form.getNote(), InvestorForm.NOTE_MAX));
        PitchRules.required("name", form.getName(), InvestorForm.NAME_MAX);
        PitchRules.optional("contact", form.getContact(), InvestorForm.CONTACT_MAX);
        List<Fault> faults = new ArrayList<>();
        if (form.getState() == null) {
            faults.add(new Fault("state", "common.choosePlease"));
        }
        boolean known = form.getPassReason() != null && (form.getPassReason().equals(reasonBefore) || codes.selectable("passReason", form.getPassReason()));
        if (form.getState() == InvestorState.PASSED && !known) {
            faults.add(new Fault("passReason", "pitch.investor.whyPassed"));
        }
        List<LocalDate> days = Stream.of(form.getApproachedOn(), form.getMetOn(), form.getDecidedOn()).filter(day -> day != null).toList();
        if (!days.stream().sorted().toList().equals(days)) {
            faults.add(new Fault("metOn", "pitch.investor.order"));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private PitchInvestor mine(PitchSeen seen) {
        PitchInvestor investor = pitches.row(PitchInvestor.class, seen.id());
        pitches.visible(investor.pitchId());
        if (investor.version() != seen.version()) {
            throw new StaleVersion();
        }
        return investor;
    }
}
