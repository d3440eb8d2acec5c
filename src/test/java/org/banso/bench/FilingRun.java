package org.banso.bench;

import java.net.http.HttpResponse;
import java.util.Map;
import org.banso.demo.DemoData;
import org.banso.it.Visit;

/** One applicant who files consultation after consultation through the real form: begin, four steps, send. */
final class FilingRun implements Load.Request {
    private final Visit visit;

    FilingRun(String base, String mail) {
        visit = new Visit(base);
        visit.signIn(mail, DemoData.PASSWORD);
    }

    @Override
    public Boolean call() {
        return file() != null;
    }

    /** Files once; gives the number that was acknowledged, null when something went wrong. */
    String file() {
        String start = visit.get("/portal/new").body();
        HttpResponse<String> begun = visit.post("/portal/new", Visit.form(start, "start", "start:begin", ""));
        String draft = path(begun);
        if (!draft.startsWith("/portal/drafts/")) {
            return null;
        }
        String id = draft.replaceFirst("\\?.*", "");
        step(id, 1, "draft:title", "細胞シートの製造委託について", "draft:consultationType", "MEETING", "draft:topics", "REG",
            "draft:body", "自家細胞シートの治験薬製造を外部に委託したいと考えています。𠮷野先生の研究室で工程は確立しています。", "draft:confidentiality", "NONE");
        step(id, 2, "draft:productType", "REGEN", "draft:productName", "細胞シートα", "draft:productPhase", "PRECLINICAL");
        step(id, 3, "draft:contactName", "𠮷田 花子", "draft:contactEmail", "hanako@bench.example", "draft:howKnown", "WEB");
        step(id, 4);
        String review = visit.get(id + "?step=5").body();
        HttpResponse<String> sent = visit.post(id + "?step=5", Visit.form(review, "draft", "draft:consent_input", "on", "draft:send", ""));
        return path(sent).startsWith("/portal/sent/") ? path(sent).substring("/portal/sent/".length()) : null;
    }

    private void step(String draft, int step, String... values) {
        String address = draft + "?step=" + step;
        Map<String, String> fields = Visit.form(visit.get(address).body(), "draft", values);
        fields.put("draft:next", "");
        visit.post(address, fields);
    }

    private static String path(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(to -> to.replaceFirst("^https?://[^/]+", "")).orElse("");
    }
}
