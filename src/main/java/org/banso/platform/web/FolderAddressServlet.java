package org.banso.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Addresses that are also folders of pages: without a servlet of that name the container would redirect {@code /office} to
 * {@code /office/} before any filter runs. {@link RouteFilter} answers them; whoever gets this far finds nothing.
 */
@WebServlet({"/portal", "/office", "/desk"})
public class FolderAddressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
