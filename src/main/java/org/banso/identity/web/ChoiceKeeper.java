package org.banso.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.identity.OwnAccount;
import org.banso.platform.Actor;
import org.banso.platform.web.LanguageServlet.LanguageChosen;
import org.banso.platform.web.LanguageServlet.ThemeChosen;

/** What the frame's switches choose goes to the account of whoever is signed in, and so to every device. */
@ApplicationScoped
public class ChoiceKeeper {
    @Inject
    private OwnAccount own;
    @Inject
    private Actor actor;

    void spoken(@Observes LanguageChosen choice) {
        if (actor.signedIn()) {
            own.speak(choice.language());
        }
    }

    void dressed(@Observes ThemeChosen choice) {
        if (actor.signedIn()) {
            own.dress(choice.theme());
        }
    }
}
