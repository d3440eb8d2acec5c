package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.PartiesChanged;
import org.banso.consultation.Transition;
import org.banso.matching.VendorCheck;
import org.banso.platform.Actor;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;

/**
 * Looks at running orders anew when the bodies around a case change, in the same transaction, and at all of them every few minutes:
 * a vendor who has become tied goes on with nothing until the office has settled it.
 */
@ApplicationScoped
@Transactional
class StudyWatch {
    private static final int MOST = 500;

    @Inject
    private StudyRepository studies;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private VendorCheck check;
    @Inject
    private GuestLinks links;
    @Inject
    private StudyLetters letters;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    static VendorCheck.Order order(Study study, StudyVendor vendor) {
        return new VendorCheck.Order(study.caseId(), vendor.name(), vendor.corporateNumber(), vendor.contactName());
    }

    void changed(@Observes PartiesChanged change) {
        look(studies.withVendor(change.caseId(), MOST));
    }

    void onTick(@Observes Tick tick) {
        look(studies.withVendor(null, MOST));
    }

    /** A case the applicant withdrew, or that was declined, is studied no longer. */
    void ended(@Observes CaseMoved moved) {
        if (moved.step() == Transition.T22 || moved.step() == Transition.T09) {
            studies.openOf(moved.caseId()).stream().filter(one -> one.state().mayBecome(StudyState.CANCELLED)).forEach(one -> {
                one.cancel(Texts.get(Locale.JAPANESE, "study.caseEnded"), clock.instant());
                links.revokeAll(GuestPurpose.STUDY, one.id());
            });
            studies.flush();
        }
    }

    private void look(List<Study> running) {
        if (running.isEmpty()) {
            return;
        }
        Map<Study, VendorCheck.Order> orders = new HashMap<>();
        running.forEach(one -> orders.put(one, order(one, studies.vendor(one.vendorId()))));
        Map<VendorCheck.Order, List<VendorCheck.Tie>> ties = unseen(orders);
        running.stream().filter(one -> ties.containsKey(orders.get(one))).forEach(one -> halt(one, ties.get(orders.get(one))));
        studies.flush();
    }

    private void halt(Study study, List<VendorCheck.Tie> ties) {
        study.halt(ties.stream().map(VendorCheck.Tie::with).distinct().limit(3).collect(Collectors.joining("、")), clock.instant());
        links.revokeAll(GuestPurpose.STUDY, study.id());
        letters.halted(atHand.unscoped(study.caseId()), study);
    }

    /** Read for the rules, whoever caused it: an applicant who names a competitor never sees what is weighed against it. */
    private Map<VendorCheck.Order, List<VendorCheck.Tie>> unseen(Map<Study, VendorCheck.Order> orders) {
        Who who = actor.who();
        actor.enter(Who.SYSTEM);
        try {
            return check.ties(orders.values());
        } finally {
            actor.enter(who);
        }
    }
}
