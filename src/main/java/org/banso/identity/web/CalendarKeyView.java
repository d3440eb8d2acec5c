package org.banso.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.banso.identity.CalendarKeys;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.web.Pages;

/** The address under which a calendar program reads one's meetings; it is shown when it is made and never again. */
@Named
@ViewScoped
public class CalendarKeyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarKeys keys;
    @Inject
    private Settings settings;
    @Inject
    private Pages pages;

    private Instant since;
    private transient String address;

    @PostConstruct
    void read() {
        since = keys.since().orElse(null);
    }

    public void renew() {
        address = settings.text(Setting.BASE_URL) + "/calendar/" + keys.renew() + ".ics";
        read();
    }

    public void revoke() {
        keys.revoke();
        pages.done("calendar.feed.revoked", "/account");
    }

    /** Null when nobody can read. */
    public Instant getSince() {
        return since;
    }

    /** Only in the answer that made it. */
    public String getAddress() {
        return address;
    }
}
