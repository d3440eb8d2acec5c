package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Texts to release, on the office's start page. */
@ApplicationScoped
public class TextsWaiting implements WaitingSource {
    @Inject
    private SupportQueries support;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.RELEASE_MINUTES)) {
            return List.of();
        }
        var texts = support.textsToRelease(1);
        return List.of(new Waiting("office.waiting.texts", texts.rows().size(), texts.hasNext(), "/office/releases"));
    }
}
