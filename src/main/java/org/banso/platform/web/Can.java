package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** What the visitor may do, for pages: {@code #{can.has('TRIAGE_CASES')}}. Services check again. */
@Named
@RequestScoped
public class Can {
    @Inject
    private Actor actor;

    public boolean has(String right) {
        return actor.has(Right.valueOf(right));
    }
}
