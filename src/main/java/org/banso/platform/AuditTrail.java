package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.banso.shared.Text;

/** Writes the audit log: what was done outside a case's own history. */
@ApplicationScoped
@Requires(open = true)
@Transactional
public class AuditTrail {
    private static final int SUBJECT_MAX = 200;
    private static final int DETAIL_MAX = 1000;

    @Inject
    private AuditRepository events;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private RemoteAddress remote;

    /** Notes the act together with the change it belongs to. */
    public void note(String kind, String subject, String detail) {
        write(kind, subject, detail);
    }

    /** Notes what somebody did who is only now becoming the actor: a sign-in. */
    public void noteBy(Who who, String kind, String subject, String detail) {
        write(who, kind, subject, detail);
    }

    /** Notes the act even if the surrounding transaction fails: refused sign-ins, forged requests. */
    @Transactional(TxType.REQUIRES_NEW)
    public void noteRefusal(String kind, String subject, String detail) {
        write(kind, subject, detail);
    }

    private void write(String kind, String subject, String detail) {
        write(actor.who(), kind, subject, detail);
    }

    private void write(Who who, String kind, String subject, String detail) {
        events.add(new AuditEvent(clock.instant(), who, kind, clean(subject, SUBJECT_MAX), clean(detail, DETAIL_MAX), remote.get()));
    }

    private static String clean(String text, int most) {
        return text == null ? null : Text.singleLine(text, most);
    }
}
