package org.banso.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.banso.demo.DemoData;
import org.banso.it.Visit;

/** The requests that are measured, each with what a right answer says. Every connection is signed in before it is measured. */
final class Requests {
    /** Each row of the list has one. */
    private static final String NUMBER = "col-NUMBER nowrap\"";

    private final String url;
    private final Look look;

    Requests(String url, Look look) {
        this.url = url;
        this.look = look;
    }

    /** What the first wrong answers of a row were, for whoever has to find out why. */
    private final List<String> wrong = new java.util.concurrent.CopyOnWriteArrayList<>();

    /** Takes note of a wrong answer. */
    private boolean told(boolean right, String path, java.net.http.HttpResponse<String> answer) {
        if (!right && wrong.size() < 3) {
            wrong.add(path + " answered " + answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + ", " + answer.body().length() + " characters");
        }
        return right;
    }

    /** The first wrong answers since this was asked last. */
    List<String> wrong() {
        List<String> all = List.copyOf(wrong);
        wrong.clear();
        return all;
    }

    Visit visit(String mail) {
        var visit = new Visit(url);
        visit.signIn(mail, DemoData.PASSWORD);
        return visit;
    }

    IntFunction<Load.Request> signIn(String mail) {
        return i -> () -> new Visit(url).signIn(mail, DemoData.PASSWORD).statusCode() == 302;
    }

    /** A page that has to hold all of the words. */
    IntFunction<Load.Request> page(String mail, String path, String... words) {
        return i -> {
            Visit visit = visit(mail);
            return () -> {
                var answer = visit.get(path);
                return told(answer.statusCode() == 200 && List.of(words).stream().allMatch(answer.body()::contains), path, answer);
            };
        };
    }

    /** A page of the list that has to name these cases in this order and no more. */
    IntFunction<Load.Request> list(String mail, String query, List<String> expected) {
        return i -> {
            Visit visit = visit(mail);
            return () -> {
                var answer = visit.get("/office/cases" + (query.isEmpty() ? "" : "?" + query));
                return told(answer.statusCode() == 200 && inOrder(answer.body(), expected), query, answer);
            };
        };
    }

    private static boolean inOrder(String body, List<String> expected) {
        int at = Math.max(0, body.indexOf("<tbody"));
        for (String no : expected) {
            at = body.indexOf("/office/cases/" + no + "\"", at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return expected.size() >= Look.PAGE || body.indexOf(NUMBER, at) < 0;
    }

    /** A number in the search box leads to its case. */
    IntFunction<Load.Request> jump(String mail, List<String> numbers) {
        return i -> {
            Visit visit = visit(mail);
            var turn = new Turn(numbers, i);
            return () -> {
                String no = turn.next();
                return visit.get("/office/cases?q=" + no).headers().firstValue("Location").orElse("").endsWith("/office/cases/" + no);
            };
        };
    }

    /** One karte after another, each with its number and title. */
    IntFunction<Load.Request> kartes(String mail, String folder, List<String> numbers, String tab) {
        return i -> {
            Visit visit = visit(mail);
            var turn = new Turn(numbers, i);
            return () -> {
                String no = turn.next();
                String path = folder + no + (tab == null ? "" : "?tab=" + tab);
                var answer = visit.get(path);
                return told(answer.statusCode() == 200 && answer.body().contains(look.title(no)) && (tab == null || current(answer.body(), tab)), path, answer);
            };
        };
    }

    /** Cases like one, as the karte fetches them. */
    IntFunction<Load.Request> similar(String mail, List<String> numbers) {
        return i -> {
            Visit visit = visit(mail);
            var turn = new Turn(numbers, i);
            return () -> {
                String path = "/office/cases/" + turn.next() + "/similar";
                var answer = visit.get(path);
                return told(answer.statusCode() == 200 && answer.body().contains("data-similar-list"), path, answer);
            };
        };
    }

    /** The tab is the marked one of the karte's own; its address stands elsewhere too. */
    private static boolean current(String body, String tab) {
        int link = body.indexOf("tab=" + tab + "\"", Math.max(0, body.indexOf("karte-tabs")));
        return link > 0 && body.startsWith("aria-current=\"page\"", body.indexOf("aria-current", link));
    }

    /** Part of a name in the box of the list, as its script asks. */
    IntFunction<Load.Request> names(String mail, List<String> names) {
        return i -> {
            Visit visit = visit(mail);
            var turn = new Turn(names, i);
            return () -> {
                String name = turn.next();
                return visit.get("/office/cases/names?of=organization&q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)).body().contains(name);
            };
        };
    }

    /** A name typed while somebody is registered: it is proposed. */
    IntFunction<Load.Request> suggestions(String mail, List<String> names) {
        return i -> new Typing(visit(mail), "/office/register", "register", "register:name", "register:found", new Turn(names, i));
    }

    /** A name typed into the sheet of an organization, as its script asks: the other one of that name is shown. */
    IntFunction<Load.Request> doubles(String mail, long organization, List<String> names) {
        return i -> {
            Visit visit = visit(mail);
            var turn = new Turn(names, i);
            return () -> {
                String name = turn.next();
                String path = "/office/organizations/" + organization + "/likely?name=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
                var answer = visit.get(path);
                return told(answer.body().contains(Look.escaped(name)), path, answer);
            };
        };
    }

    IntFunction<Load.Request> saving(String mail, List<String> numbers) {
        return i -> new Saving(visit(mail), look, numbers.subList(i * numbers.size() / 16, (i + 1) * numbers.size() / 16));
    }

    IntFunction<Load.Request> filing() {
        return i -> new FilingRun(url, "bench" + i + "@demo.example");
    }

    /** One after the other, beginning elsewhere for each connection. */
    static final class Turn {
        private final List<String> all;
        private int at;

        Turn(List<String> all, int connection) {
            this.all = all;
            this.at = connection * 37;
        }

        String next() {
            return all.get(at++ % all.size());
        }
    }

    /** Letters that reach the server while somebody types. */
    private static final class Typing implements Load.Request {
        private final Visit visit;
        private final String path;
        private final String source;
        private final String shown;
        private final Turn names;
        private final Map<String, String> form;

        Typing(Visit visit, String path, String formId, String source, String shown, Turn names) {
            this.visit = visit;
            this.path = path;
            this.source = source;
            this.shown = shown;
            this.names = names;
            this.form = Visit.form(visit.get(path).body(), formId);
        }

        @Override
        public Boolean call() {
            String name = names.next();
            var fields = new java.util.LinkedHashMap<>(form);
            fields.put(source, name);
            fields.put("jakarta.faces.behavior.event", "input");
            fields.put("jakarta.faces.partial.event", "input");
            String answer = visit.partial(path, fields, source, source, shown);
            form.put("jakarta.faces.ViewState", Visit.viewState(answer, form.get("jakarta.faces.ViewState")));
            return answer.contains(Look.escaped(name));
        }
    }

    /** 相談内容 opened (not measured) and saved with another title; whether it was kept is asked of the database at the end. */
    private static final class Saving implements Load.Request {
        private final Visit visit;
        private final Look look;
        private final List<String> numbers;
        private final Map<String, String> saved = new java.util.HashMap<>();
        private Map<String, String> form;
        private String no;
        private int turn;

        Saving(Visit visit, Look look, List<String> numbers) {
            this.visit = visit;
            this.look = look;
            this.numbers = numbers;
        }

        @Override
        public void prepare() {
            no = numbers.get(turn++ % numbers.size());
            form = Visit.form(visit.get(path()).body(), "matter");
            var opening = new java.util.LinkedHashMap<>(form);
            opening.put("matter:edit", "matter:edit");
            String opened = visit.partial(path(), opening, "matter:edit", "matter:edit", "matter:panel");
            form.put("jakarta.faces.ViewState", Visit.viewState(opened, form.get("jakarta.faces.ViewState")));
        }

        @Override
        public Boolean call() {
            String title = "細胞製剤の製造委託と治験の進め方（第" + turn + "稿）";
            form.put("matter:title", title);
            form.put("matter:consultationType", "MEETING");
            form.put("matter:topics", "REG");
            form.put("matter:why", "電話で確かめたため");
            form.put("matter:save", "matter:save");
            String answer = visit.partial(path(), form, "matter:save", "matter", "matter:panel matter:kept karteHead karteTabs karteGaps next:panel messages");
            boolean right = answer.contains(title) && !answer.contains("id=\"matter:save\"");
            if (right) {
                saved.put(no, title);
            }
            return right;
        }

        private String path() {
            return "/office/cases/" + no;
        }

        @Override
        public int lost() throws SQLException {
            int lost = 0;
            for (var each : saved.entrySet()) {
                lost += each.getValue().equals(look.stored(each.getKey())) ? 0 : 1;
            }
            return lost;
        }
    }
}
