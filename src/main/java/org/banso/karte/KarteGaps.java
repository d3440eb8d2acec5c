package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.consultation.Audience;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.platform.Actor;

/** What is missing in a karte, all its keepers asked ({@link FieldsMissing}). */
@ApplicationScoped
public class KarteGaps {
    @Inject
    @Any
    private Instance<FieldsMissing> keepers;
    @Inject
    private Actor actor;

    /** In the order of the karte, as far as the actor may read the fields; nothing once the case has ended. */
    public List<KarteField> of(KarteView karte) {
        if (!karte.status().isOpen()) {
            return List.of();
        }
        Set<KarteField> missing = EnumSet.noneOf(KarteField.class);
        keepers.forEach(keeper -> missing.addAll(keeper.of(karte)));
        return missing.stream().filter(field -> field.readableBy(Audience.of(actor))).toList();
    }
}
