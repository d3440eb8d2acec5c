package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs something as if an operator had chosen another setting, and puts it back. */
@ApplicationScoped
public class OtherSettings {
    @Inject
    private Settings settings;

    public void with(Setting setting, String value, Runnable work) {
        String before = settings.text(setting);
        settings.put(setting, value);
        try {
            work.run();
        } finally {
            settings.put(setting, before);
        }
    }
}
