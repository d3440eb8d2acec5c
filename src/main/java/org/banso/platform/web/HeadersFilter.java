package org.banso.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.RemoteAddress;
import org.banso.platform.Setting;
import org.banso.platform.Settings;

/**
 * The outermost filter: security headers on every answer, errors included, and a last net that turns whatever escapes
 * into the error page with an id. The Content-Security-Policy set here is the strict one for answers without scripts;
 * PrimeFaces replaces it on pages with the one that carries the nonce.
 */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(HeadersFilter.class.getName());
    static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; report-uri /csp-report";
    private static final int MOST_PARAMETERS_LENGTH = 16_384;

    @Inject
    private transient Settings settings;
    @Inject
    private transient RemoteAddress remote;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        remote.set(CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.text(Setting.TRUSTED_PROXIES)));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.on(Setting.COOKIE_SECURE)) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (tooLong(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        try {
            chain.doFilter(request, new OnePolicy(response));
        } catch (IOException | ServletException | RuntimeException e) {
            fail(request, response, e);
        }
    }

    /** PrimeFaces adds its policy; two policies would both hold, so the page's takes the place of the strict one. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if ("Content-Security-Policy".equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    private static boolean tooLong(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().length() > MOST_PARAMETERS_LENGTH;
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        String id = ErrorTranslator.newErrorId();
        LOG.log(Level.SEVERE, "Error " + id, e);
        if (!response.isCommitted()) {
            response.reset();
            request.setAttribute(ErrorTranslator.ERROR_ID, id);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
