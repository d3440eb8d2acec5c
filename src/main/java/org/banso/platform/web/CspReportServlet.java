package org.banso.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.shared.Text;

/** Takes the browsers' reports of blocked scripts, one bounded line each in the log. */
@WebServlet("/csp-report")
public class CspReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CspReportServlet.class.getName());
    private static final int MOST_BYTES = 4_096;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String report = new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        LOG.log(Level.WARNING, "CSP report: {0}", Text.singleLine(report, MOST_BYTES));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
