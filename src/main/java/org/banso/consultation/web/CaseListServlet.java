package org.banso.consultation.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.consultation.list.CaseNameQueries;
import org.banso.consultation.list.SearchCounts;
import org.banso.organization.OrganizationSearchQueries;
import org.banso.platform.web.Label;
import org.banso.shared.Choice;
import org.banso.shared.Text;

/**
 * What the list fetches after it is shown: how many cases a search finds ({@code /office/cases/counts?of=…}, any number of
 * them), and the names that fit what somebody types ({@code /office/cases/names?of=organization&amp;q=…}).
 */
@WebServlet({"/office/cases/counts", "/office/cases/names"})
public class CaseListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    @Inject
    private transient SearchCounts counts;
    @Inject
    private transient CaseNameQueries names;
    @Inject
    private transient OrganizationSearchQueries organizations;
    @Inject
    private transient Label label;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder answer = Json.createArrayBuilder();
        if (request.getServletPath().endsWith("/counts")) {
            Stream.of(Objects.requireNonNullElse(request.getParameterValues("of"), new String[0])).limit(MOST).forEach(address -> answer.add(counts.shown(address)));
        } else {
            String typed = Text.singleLine(request.getParameter("q"), LONGEST);
            ("supporter".equals(request.getParameter("of")) ? names.supporters(typed) : organizations(typed))
                .forEach(choice -> answer.add(Json.createObjectBuilder().add("id", choice.value()).add("name", choice.label())));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.build().toString());
    }

    private List<Choice> organizations(String typed) {
        return organizations.suggest(typed).stream().map(found -> new Choice(Long.toString(found.id()),
            found.name() + (found.prefecture() == null ? "" : "　" + label.code("prefecture", found.prefecture())))).toList();
    }
}
