package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteField.Stage;
import org.banso.consultation.KarteView;
import org.banso.shared.ThreeWay.Change;

/** Of what was filed. */
@ApplicationScoped
class FiledFieldsMissing implements FieldsMissing {
    private static final Set<String> FILED = Set.copyOf(ContentMerge.FILED.keys());

    @Override
    public List<KarteField> of(KarteView karte) {
        Set<String> filled = ContentMerge.FILED.changed(Content.empty(), karte.content()).stream().map(Change::key).collect(Collectors.toSet());
        return Arrays.stream(KarteField.values()).filter(field -> field.stage() == Stage.SUBMITTED || field.stage() == Stage.SCREENED)
            .filter(field -> FILED.contains(field.key()) && !filled.contains(field.key())).toList();
    }
}
