package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.Audience;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteField.Stage;
import org.banso.consultation.KarteView;
import org.banso.consultation.ScreeningNeeds;
import org.banso.platform.Actor;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.ThreeWay.Change;

/**
 * Which fields of a karte have to be there by the end of screening (● and ○ of domain.md 4) and are not: of what was filed, and
 * of what features keep for the case, each of which is asked ({@link ScreeningNeeds}).
 */
@ApplicationScoped
public class KarteGaps {
    private static final Set<String> FILED = Set.copyOf(ContentMerge.FILED.keys());

    @Inject
    @Any
    private Instance<ScreeningNeeds> keepers;
    @Inject
    private Actor actor;

    /** In the order of the karte, as far as the actor may read the fields; nothing once the case has ended. */
    public List<KarteField> of(KarteView karte) {
        if (!karte.status().isOpen()) {
            return List.of();
        }
        Set<KarteField> missing = EnumSet.noneOf(KarteField.class);
        missing.addAll(filed(karte.content()));
        keepers.stream().flatMap(keeper -> keeper.missing(karte.id(), karte.organizationId(), karte.content()).stream())
            .map(Fault::field).map(KarteField::of).filter(field -> field != null).forEach(missing::add);
        return missing.stream().filter(field -> field.readableBy(Audience.of(actor))).toList();
    }

    static List<KarteField> filed(Content content) {
        Set<String> filled = ContentMerge.FILED.changed(Content.empty(), content).stream().map(Change::key).collect(Collectors.toSet());
        return Arrays.stream(KarteField.values()).filter(field -> field.stage() == Stage.SUBMITTED || field.stage() == Stage.SCREENED)
            .filter(field -> FILED.contains(field.key()) && !filled.contains(field.key())).toList();
    }
}
