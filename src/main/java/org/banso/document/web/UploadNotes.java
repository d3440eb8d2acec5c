package org.banso.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.document.Reception;
import org.banso.platform.web.Pages;
import org.banso.shared.Text;

/** What became of an upload, told by the page that the person comes back to, once. */
@ApplicationScoped
public class UploadNotes {
    private static final Logger LOG = Logger.getLogger(UploadNotes.class.getName());
    private static final String KEY = "banso.upload.notes";

    private record Note(String key, boolean fault, ArrayList<Serializable> args) implements Serializable {
    }

    @Inject
    private HttpServletRequest request;
    @Inject
    private Pages pages;

    /** It was kept. */
    public void good(String key, Serializable... args) {
        add(new Note(key, false, new ArrayList<>(List.of(args))));
    }

    /** It was not, or something is to be heeded. */
    public void bad(String key, Object... args) {
        var words = new ArrayList<Serializable>();
        for (Object arg : args) {
            words.add(arg instanceof Serializable word ? word : String.valueOf(arg));
        }
        add(new Note(key, true, words));
    }

    /** It was kept; or kept but held back, and then the person shall know why nobody can open it. */
    void taken(Reception.Taken taken) {
        if (taken.waiting()) {
            bad("document.addedWaiting", taken.name());
        } else {
            good("document.added", taken.name());
        }
    }

    /** It could not be kept, for a reason that is ours: a full disk, a database that is away. */
    void failed(String name, Exception why) {
        log(why);
        bad("document.notKeptNamed", Text.fileName(name));
    }

    static void log(Exception why) {
        LOG.log(Level.SEVERE, "A file could not be kept", why);
    }

    private void add(Note note) {
        HttpSession session = request.getSession();
        var notes = new ArrayList<Note>(kept(session));
        notes.add(note);
        session.setAttribute(KEY, notes);
    }

    /** Shows what is waiting on the page that is being drawn. */
    public void tell() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        List<Note> notes = kept(session);
        session.removeAttribute(KEY);
        for (Note note : notes) {
            if (note.fault()) {
                pages.warn(note.key(), note.args().toArray());
            } else {
                pages.say(note.key(), note.args().toArray());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Note> kept(HttpSession session) {
        return session.getAttribute(KEY) instanceof List<?> notes ? (List<Note>) notes : List.of();
    }
}
