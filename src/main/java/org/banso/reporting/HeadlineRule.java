package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Started;

/** The rule an operator has chosen; one that does not exist stops the start. */
@ApplicationScoped
public class HeadlineRule {
    @Inject
    private Settings settings;

    void check(@Observes Started event) {
        get();
    }

    public CountRule get() {
        return settings.choice(Setting.COUNT_RULE, CountRule.class);
    }
}
