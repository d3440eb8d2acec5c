package org.banso.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.Transition;
import org.banso.matching.SupporterLeft;

/** Times that are offered for a meeting nobody will hold are let go by themselves, as {@link FallenMeetings} are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FallenOffers {
    @Inject
    private OfferRepository offers;
    @Inject
    private SupportRepository records;
    @Inject
    private OfferEnds ends;

    /** After the meetings: one that falls is not to be told of as the one that stays. */
    void withoutSupporter(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) SupporterLeft left) {
        offers.openOf(left.caseId()).ifPresent(offer -> {
            if (Objects.equals(offer.supporterId(), left.supporterId())) {
                ends.fallen(records.unscoped(left.caseId()), offer);
            } else {
                ends.without(offer, left.supporterId());
            }
        });
    }

    /** When support ends, so does what was offered, except the contact that follows it. */
    void withoutCase(@Observes CaseMoved moved) {
        if (moved.ends() || moved.step() == Transition.T18) {
            offers.openOf(moved.caseId()).filter(offer -> moved.ends() || offer.kind() != RecordKind.FOLLOW_UP)
                .ifPresent(offer -> ends.dropped(records.unscoped(moved.caseId()), offer));
        }
    }
}
