package org.banso.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.banso.identity.CurrentAccounts;
import org.banso.platform.Actor;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.web.RouteFilter;

/** Says who acts in this request, and ends sessions that are idle, too old, or whose account has changed since. */
public class SignedInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Requests a page makes by itself carry this parameter and do not keep a session alive. */
    static final String BY_ITSELF = "banso.poll";

    @Inject
    private transient SignedIn signedIn;
    @Inject
    private transient CurrentAccounts accounts;
    @Inject
    private transient Actor actor;
    @Inject
    private transient Settings settings;
    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getSession(false) != null && signedIn.accountId() != null) {
            recognise(request);
        }
        chain.doFilter(request, response);
    }

    private void recognise(HttpServletRequest request) {
        Instant now = clock.instant();
        var current = accounts.find(signedIn.accountId()).filter(account -> account.epoch() == signedIn.epoch());
        boolean over = signedIn.isOver(now, Duration.ofMinutes(settings.number(Setting.SESSION_IDLE_MINUTES)),
            Duration.ofHours(settings.number(Setting.SESSION_MAX_HOURS)));
        if (current.isEmpty() || over) {
            request.getSession().invalidate();
            request.setAttribute(RouteFilter.ENDED, over ? Boolean.TRUE : null);
            return;
        }
        if (request.getParameter(BY_ITSELF) == null) {
            signedIn.seen(now);
        }
        actor.enter(current.get().who());
    }
}
