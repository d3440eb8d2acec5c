package org.banso.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banso.platform.text.Texts;
import org.banso.shared.StaleVersion;

/** What every view does after its work: say so, go on, or show that somebody else was faster. */
@ApplicationScoped
public class Pages {
    @Inject
    private Visitor visitor;

    /** A message that survives the redirect to {@code address}. */
    public void done(String key, String address, Object... args) {
        say(key, args);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        go(address);
    }

    /** As {@link #done}, of something that could not be done. */
    public void refused(String key, String address, Object... args) {
        warn(key, args);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        go(address);
    }

    /** A message on this page. */
    public void say(String key, Object... args) {
        FacesContext.getCurrentInstance().addMessage(null,
            new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.get(visitor.getLocale(), key, args), null));
    }

    public void warn(String key, Object... args) {
        FacesContext.getCurrentInstance().addMessage(null,
            new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.get(visitor.getLocale(), key, args), null));
    }

    /** What the browser keeps of a form under this name ({@code b:form keep="…"}) is saved; the page that comes next has it forgotten. */
    public void forget(String kept) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("forget", kept);
    }

    /** Redirects to an address of ours, which starts with a slash. */
    public void go(String address) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Saves; when somebody else saved first, {@code showTheirs} loads their text so that the page can put it beside what
     * was typed, which stays in the form.
     *
     * @return true when saved
     */
    public boolean saving(Runnable save, Runnable showTheirs) {
        boolean saved = saved(save);
        if (!saved) {
            showTheirs.run();
            warn(new StaleVersion().key());
        }
        return saved;
    }

    /** Whether it could be saved; false when somebody else saved first, of which nothing is said yet. */
    public boolean saved(Runnable save) {
        try {
            save.run();
            return true;
        } catch (RuntimeException e) {
            if (!Causes.isConflict(e)) {
                throw e;
            }
            return false;
        }
    }
}
