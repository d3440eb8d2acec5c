package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.exchange.CaseColumnQueries;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Text;

/** Takes the names of a case out of text that is to leave it: every name the case knows, and people who are only addressed in the text. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseMask {
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseColumnQueries columns;
    @Inject
    private Actor actor;

    /** Masks one text after another. */
    public static final class Names {
        private final UnaryOperator<String> mask;

        Names(UnaryOperator<String> mask) {
            this.mask = mask;
        }

        /** The text without the names; null stays null. */
        public String masked(String text) {
            return mask.apply(text);
        }
    }

    /**
     * @param bodies further names of organizations that must not be read
     * @throws org.banso.shared.NotFound when the actor may not see the case
     */
    public Names of(String caseNo, Collection<String> bodies) {
        KarteView karte = cases.view(caseNo);
        Map<KarteField, Object> found = columns.read(List.of(karte), FormQueries.named()).getOrDefault(karte.id(), Map.of());
        NameMask mask = FormQueries.mask(found, Audience.MINISTRY, true, actor.who().locale());
        bodies.stream().filter(body -> !Text.isBlank(body)).forEach(body -> mask.hide(NameKind.ORGANIZATION, body));
        return new Names(mask::masked);
    }
}
