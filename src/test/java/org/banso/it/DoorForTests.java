package org.banso.it;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banso.platform.web.RouteFilter;

/** The door of the application with one more entrance: the servlet through which Arquillian runs the tests. Only in the tests' deployment. */
public class DoorForTests extends RouteFilter {
    private static final long serialVersionUID = 1L;
    private static final String RUNNER = "/ArquillianServletRunner";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + RUNNER)) {
            chain.doFilter(request, response);
        } else {
            super.doFilter(request, response, chain);
        }
    }
}
