package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.banso.shared.Text;

/**
 * Writes down who read what, after the reading was allowed. Whatever shows a karte, hands out a file, prints a form or writes
 * an export calls this once; the system's own reading is not noted.
 */
@ApplicationScoped
@Requires(signedIn = true)
@Transactional
public class AccessLog {
    private static final int SUBJECT_MAX = 200;
    private static final int NAME_MAX = 60;
    private static final int DETAIL_MAX = 500;

    @Inject
    private AccessRepository events;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private RemoteAddress remote;

    /**
     * Notes one reading by the actor.
     *
     * @param caseId  the case that was read, or null when it was more than one
     * @param subject what was read, in a form a person recognises: a case number, a file name; may be null
     * @param detail  which part of it, or how many; may be null
     */
    public void read(AccessKind kind, Long caseId, String subject, String detail) {
        if (actor.who() != Who.SYSTEM) {
            events.add(new AccessEvent(clock.instant(), actor.who(), kind, caseId, clean(subject, SUBJECT_MAX), clean(detail, DETAIL_MAX), remote.get()));
        }
    }

    /**
     * Notes one reading by somebody who has no account but holds a key.
     *
     * @param holder to whom the key was given
     */
    @Requires(open = true)
    public void readByLink(String holder, Long caseId, String subject, String detail) {
        Who reader = new Who(null, clean(holder, NAME_MAX), null, Set.of(), Locale.JAPANESE);
        events.add(new AccessEvent(clock.instant(), reader, AccessKind.LINK, caseId, clean(subject, SUBJECT_MAX), clean(detail, DETAIL_MAX), remote.get()));
    }

    private static String clean(String text, int most) {
        return text == null ? null : Text.singleLine(text, most);
    }
}
