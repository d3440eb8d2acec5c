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
import org.banso.organization.NamedBodies;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.BusinessException;
import org.banso.shared.Names;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/**
 * The investors approached for a pitch, and what came of it. Whoever names one changes the parties of the case, in the same transaction.
 * Each is an organization of the register: the one that is called so, else a new one.
 */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Investors {
    /** What an investor is in the register: a code of {@code applicantType}. */
    private static final String TYPE = "INVESTOR";

    @Inject
    private PitchRepository pitches;
    @Inject
    private NamedBodies bodies;
    @Inject
    private Event<PartiesChanged> parties;
    @Inject
    private Codes codes;
    @Inject
    private AuditTrail audit;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;

    /** @throws BusinessException with the faults of the form, pitch.investor.twice, or pitch.investor.which when the office has to say which of several it is */
    public void add(long pitchId, InvestorForm form) {
        Pitch pitch = pitches.open(pitchId);
        pitches.lockCase(pitch.caseId());
        if (sent.made(PitchInvestor.class, form.formKey()).isEmpty()) {
            write(pitch, new PitchInvestor(pitchId, form.formKey()), form, new InvestorForm());
        }
    }

    public void change(PitchSeen seen, InvestorForm form) {
        PitchInvestor investor = mine(seen);
        Pitch pitch = pitches.open(investor.pitchId());
        pitches.lockCase(pitch.caseId());
        write(pitch, investor, form, investor.form());
    }

    /** It was written down by mistake, or twice: it is no party of the case any more. */
    public void remove(PitchSeen seen) {
        PitchInvestor investor = mine(seen);
        Pitch pitch = pitches.open(investor.pitchId());
        pitches.remove(investor);
        audit.note("PITCH_INVESTOR_REMOVED", "pitch " + pitch.id(), investor.form().getName());
        parties.fire(new PartiesChanged(pitch.caseId()));
    }

    private void write(Pitch pitch, PitchInvestor investor, InvestorForm form, InvestorForm before) {
        check(form, before);
        Long body = body(form, investor);
        String key = Names.organizationKey(form.getName());
        if (pitches.investorsOf(pitch.id()).stream().anyMatch(other -> !other.id().equals(investor.id())
            && (Names.organizationKey(other.form().getName()).equals(key) || body != null && body.equals(other.organizationId())))) {
            throw BusinessException.at("name", "pitch.investor.twice");
        }
        boolean another = investor.write(form, body, actor.who().name());
        pitches.add(investor);
        if (another) {
            parties.fire(new PartiesChanged(pitch.caseId()));
        }
    }

    /**
     * The organization meant. Only the office knows the register and may choose from it; what others type is looked up, and where several
     * have the name the entry stays open until the office says which. It stays open, too, under a name of earlier days that is too long for
     * the register.
     */
    private Long body(InvestorForm form, PitchInvestor before) {
        Long chosen = form.getOrganizationId();
        boolean same = chosen != null && chosen.equals(before.organizationId()) && form.getName().equals(before.form().getName());
        boolean office = actor.has(Right.VIEW_ALL_CASES);
        if (same || chosen != null && office && bodies.isCalled(chosen, form.getName())) {
            return chosen;
        }
        List<Long> named = bodies.named(form.getName());
        if (named.size() > 1 && office) {
            throw BusinessException.at("name", "pitch.investor.which");
        }
        if (named.isEmpty() && Text.length(form.getName()) <= InvestorForm.NAME_MAX) {
            return bodies.enter(form.getName(), TYPE);
        }
        return named.size() == 1 ? named.get(0) : null;
    }

    /** What was so before may stay, though it could not be written today: names were longer once, and reasons are offered no more. */
    private void check(InvestorForm form, InvestorForm before) {
        form.setName(Text.singleLineOrNull(form.getName()));
        form.setContact(Text.singleLineOrNull(form.getContact()));
        form.setNote(PitchRules.optional("note", form.getNote(), InvestorForm.NOTE_MAX));
        if (form.getName() == null || !form.getName().equals(before.getName())) {
            PitchRules.required("name", form.getName(), InvestorForm.NAME_MAX);
        }
        PitchRules.optional("contact", form.getContact(), InvestorForm.CONTACT_MAX);
        List<Fault> faults = new ArrayList<>();
        if (form.getState() == null) {
            faults.add(new Fault("state", "common.choosePlease"));
        }
        boolean known = form.getPassReason() != null && (form.getPassReason().equals(before.getPassReason()) || codes.selectable("passReason", form.getPassReason()));
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
        StaleVersion.unlessNewest(investor.version(), seen.version());
        return investor;
    }
}
