package org.banso.erasure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.erasure.ErasureQueries;
import org.banso.erasure.ErasureQueries.Done;
import org.banso.erasure.ErasureQueries.Known;
import org.banso.erasure.Erasures;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.web.Pages;

/** Erasing a person: what is known of the address first, then names, reason and the deed. */
@Named
@ViewScoped
public class ErasureView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ErasureQueries queries;
    @Inject
    private Erasures erasures;
    @Inject
    private Settings settings;
    @Inject
    private Pages pages;

    private List<Done> past = List.of();
    private String email;
    private String names;
    private String reason;
    private Known known;

    public void load() {
        past = queries.past();
    }

    public void look() {
        known = queries.known(email);
        if (names == null || names.isBlank()) {
            names = String.join("\n", known.names());
        }
    }

    public void erase() {
        List<String> told = names == null ? List.of() : names.lines().filter(line -> !line.isBlank()).toList();
        if (pages.saving(() -> erasures.erase(email, told, reason), this::look)) {
            pages.done("erasure.begun", "/jobs");
        }
    }

    /** Days after which the last copy of the database that still holds the person is gone. */
    public int getBackupDays() {
        return settings.number(Setting.BACKUP_KEEP_DAYS);
    }

    public List<Done> getPast() {
        return past;
    }

    public Known getKnown() {
        return known;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
