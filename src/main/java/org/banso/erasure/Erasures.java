package org.banso.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.erasure.ErasureQueries.Known;
import org.banso.identity.AccountAdmin;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.OutboxDesk;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.job.Jobs;
import org.banso.platform.search.Folding;
import org.banso.shared.BusinessException;
import org.banso.shared.Email;
import org.banso.shared.Text;

/**
 * Takes a person's name and address out of everything on request, and leaves every row where it is: counts, dates and what was
 * done stay as they were (acceptance 92). The account ends at once, the sweep through all texts is a job.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ERASE_PERSONS)
public class Erasures {
    @Inject
    private ErasureRepository erasures;
    @Inject
    private ErasureQueries queries;
    @Inject
    private AccountAdmin accounts;
    @Inject
    private OutboxDesk outbox;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Begins to erase a person.
     *
     * @param email  the address the person is known by
     * @param names  names to be taken out of all texts, beside those that account and register know
     * @param reason why; stays, so it must not name the person
     * @return the job that sweeps
     * @throws BusinessException at {@code email}, {@code names} or {@code reason}; {@code erasure.obstacle.…} while something of the person still runs
     */
    public long erase(String email, List<String> names, String reason) {
        String mail = mail(email);
        Known known = queries.known(mail);
        if (!known.hindrances().isEmpty()) {
            throw BusinessException.at("email", "erasure.obstacle." + known.hindrances().get(0));
        }
        var told = new ArrayList<String>(known.names());
        told.addAll(names);
        List<String> spellings = new ArrayList<>(Spellings.of(told));
        String why = Text.clean(reason).strip();
        if (Text.isBlank(why)) {
            throw BusinessException.at("reason", "erasure.reason.missing");
        }
        if (Text.length(why) > Erasure.REASON_MAX || spellings.stream().anyMatch(why::contains)) {
            throw BusinessException.at("reason", "erasure.reason.names", Erasure.REASON_MAX);
        }
        spellings.addAll(0, List.of(mail, Folding.text(mail)));
        if (Text.length(String.join("\n", spellings)) > Erasure.SPELLINGS_MAX) {
            throw BusinessException.at("names", "erasure.names.many", Erasure.SPELLINGS_MAX);
        }
        if (known.accountId() != null) {
            accounts.erase(known.accountId(), ErasureRepository.MASK);
        }
        outbox.withdraw(mail);
        var erasure = new Erasure(known.accountId(), mail, spellings, why, actor.accountId(), clock.instant());
        erasures.add(erasure);
        audit.note("PERSON_ERASED", "#" + erasure.id(), why);
        return jobs.submit(ErasureWork.KIND, "#" + erasure.id(), Map.of(ErasureWork.ID, Long.toString(erasure.id())));
    }

    private static String mail(String typed) {
        try {
            return Email.of(typed).value();
        } catch (BusinessException e) {
            throw BusinessException.at("email", e.key(), e.args());
        }
    }
}
