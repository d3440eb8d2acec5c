package org.banso.platform.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.Jobs;
import org.banso.platform.web.Attachment;
import org.banso.platform.web.Csrf;
import org.banso.platform.web.LocalAddress;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/** What a job's panel leads to: take a file away, end the job, do it once more. The pages of jobs are answered before. */
@WebServlet("/jobs/*")
public class JobServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})/files/(\\d{1,18})");
    private static final Pattern ACT = Pattern.compile("/(\\d{1,18})/(cancel|again)");

    @Inject
    private transient JobQueries queries;
    @Inject
    private transient Jobs jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = FILE.matcher(path(request));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = queries.file(Long.parseLong(asked.group(1)), Long.parseLong(asked.group(2)));
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", Attachment.named(file.name()));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var out = response.getOutputStream();
            int piece = 0;
            for (var content = queries.piece(file, piece); content.isPresent(); content = queries.piece(file, ++piece)) {
                out.write(content.get());
            }
        } catch (NotFound | NotAllowed e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ACT.matcher(path(request));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Csrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            act(request, response, Long.parseLong(asked.group(1)), asked.group(2));
        }
    }

    private void act(HttpServletRequest request, HttpServletResponse response, long id, String what) throws IOException {
        String home = request.getContextPath() + "/jobs";
        try {
            String there = home + "/" + id;
            if ("cancel".equals(what)) {
                jobs.cancel(id);
                there = LocalAddress.of(request.getParameter("back"), there);
            } else {
                there = home + "/" + jobs.again(id);
            }
            go(response, there);
        } catch (NotFound | NotAllowed e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            go(response, home + "?full=true");
        }
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
