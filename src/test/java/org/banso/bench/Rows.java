package org.banso.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The rows of the table, in order. */
final class Rows {
    private static final String STAFF = "staff@demo.example";
    private static final String SCREENER = "screener@demo.example";
    private static final String SUPPORTER = "supporter@demo.example";
    private static final String MINISTRY = "ministry@demo.example";
    private static final int AIM = 100;
    private static final int TYPING = 50;
    private static final int ROOM = 200;
    private static final String OPEN = "select case_no from consultation_case where status in ('KARTE_OPEN', 'MATCHING', 'MEETING_SET', 'IN_SUPPORT', 'FOLLOW_UP') and channel = 'PORTAL'";
    private static final String IN_SUPPORT = "select case_no from consultation_case where status = 'IN_SUPPORT' and channel = 'PORTAL'";

    private final Look look;
    private final Requests ask;
    private final Pattern only;
    private final int cases;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One row.
     *
     * @param seconds how long it is measured
     * @param aim     what 95 of a hundred answers should not need, in ms; 0 without
     */
    record Row(String name, int connections, int seconds, int aim, IntFunction<Load.Request> request) {
    }

    Rows(Look look, Requests ask, Pattern only, int cases) {
        this.look = look;
        this.ask = ask;
        this.only = only;
        this.cases = cases;
    }

    List<Row> all() throws SQLException {
        lists();
        words();
        filters();
        kartes();
        pitchRoom();
        typing();
        calendar();
        rest();
        crowd();
        return rows;
    }

    private void add(String name, int connections, int seconds, int aim, IntFunction<Load.Request> request) {
        if (only.matcher(name).find()) {
            rows.add(new Row(name, connections, seconds, aim, request));
        }
    }

    private void lists() throws SQLException {
        for (String who : List.of(STAFF, SCREENER)) {
            String as = who.equals(STAFF) ? "" : " (full-time supporter)";
            list("list of 50" + as, who, "", "1 = 1");
            list("list, four filters, few cases" + as, who, "fy=2024&product=REGEN&prefecture=27&status=CLOSED",
                "c.received_fy = 2024 and c.product_type = 'REGEN' and c.prefecture = '27' and c.status = 'CLOSED'");
            list("list, three filters, most cases" + as, who, "status=CLOSED&counted=true&applicant=VENTURE", "c.status = 'CLOSED' and c.counted and c.applicant_type = 'VENTURE'");
        }
    }

    private void list(String name, String who, String query, String where) throws SQLException {
        add(name, 4, 6, AIM, ask.list(who, query, only.matcher(name).find() ? look.page(where) : List.of()));
    }

    private void words() throws SQLException {
        for (String who : List.of(STAFF, SCREENER)) {
            String as = who.equals(STAFF) ? "" : " (full-time supporter)";
            list("text: a rare word" + as, who, "q=" + encode(Words.RARE), "c.body is not null and " + Words.rare(cases).replace("id", "c.id"));
            list("text: a very common word" + as, who, "q=" + encode(Words.COMMON), holds(Words.COMMON, who));
            list("text: two common words that rarely meet" + as, who, "q=" + encode(Words.ONE + " " + Words.OTHER),
                "c.body is not null and " + Words.both(cases).replace("id", "c.id"));
            list("text: common word in the cases of an old year" + as, who, "fy=2018&q=" + encode(Words.COMMON), "c.received_fy = 2018 and " + holds(Words.COMMON, who));
        }
        add("case number typed into the search box", 4, 4, AIM, ask.jump(STAFF, look.all(IN_SUPPORT + " order by id desc limit 200")));
    }

    private static String holds(String word, String who) {
        String circles = who.equals(STAFF) ? "'SHARED','OFFICE','ARRANGING','FILE'" : "'SHARED','OFFICE','FILE'";
        return "exists (select 1 from search_entry e where e.subject_id = c.id and e.readers in (" + circles + ") and locate('" + word + "', e.folded) > 0)";
    }

    private void kartes() throws SQLException {
        List<String> some = look.kartes("select case_no from consultation_case where status not in ('DRAFT') and screened_at is not null and mod(id, 17) = 5 order by id desc limit 400");
        add("opening a karte", 4, 8, AIM, ask.kartes(STAFF, "/office/cases/", some, null));
        add("opening a karte (full-time supporter)", 4, 6, AIM, ask.kartes(SCREENER, "/office/cases/", some, null));
        for (String tab : List.of("organization", "product", "supporters", "support", "collaborators", "progress")) {
            add("tab " + tab, 4, 6, AIM, ask.kartes(STAFF, "/office/cases/", some, tab));
        }
        for (String tab : List.of("organization", "support")) {
            add("tab " + tab + " (full-time supporter)", 4, 5, AIM, ask.kartes(SCREENER, "/office/cases/", some, tab));
        }
        add("similar cases", 4, 6, AIM, ask.similar(STAFF, some));
        List<String> own = look.kartes("select c.case_no from consultation_case c join assignment a on a.case_id = c.id join account p on p.id = a.account_id where p.email = '"
            + SUPPORTER + "' and a.state = 'ACCEPTED' and a.coi_status in ('CLEAR', 'CLEAR_WITH_MEASURES') and c.closed_at is null order by c.id desc limit 100");
        if (!own.isEmpty()) {
            add("one case (supporter)", 4, 6, AIM, ask.kartes(SUPPORTER, "/desk/cases/", own, null));
        }
        List<String> toSave = toSave(look);
        if (toSave.size() >= 16) {
            add("saving a section of a karte", 4, 8, AIM, ask.saving(STAFF, toSave));
            add("saving a section of a karte (full-time supporter)", 4, 6, AIM, ask.saving(SCREENER, toSave));
        }
    }

    /** Open cases whose sections may be saved, in sixteen parts of which each connection takes its own. */
    static List<String> toSave(Look look) throws SQLException {
        return look.all(OPEN + " order by id desc limit 320");
    }

    private void pitchRoom() throws SQLException {
        String name = "pitch room with " + RoomFilling.VERSIONS + " versions of " + RoomFilling.PAGES + " pages";
        if (!only.matcher(name).find()) {
            return;
        }
        String room = RoomFilling.address(look);
        add(name, 4, 6, ROOM, ask.page(STAFF, room, "data-deck"));
        add(name + ": an older version", 4, 6, ROOM, ask.page(STAFF, room + "?v=3&page=20", "data-deck"));
        add(name + ": comparing two", 4, 6, ROOM, ask.page(STAFF, room + "?tab=compare", "compare-row"));
        add(name + ": scores", 4, 6, ROOM, ask.page(STAFF, room + "?tab=marks", "mark-read"));
        add(name + ": a picture", 4, 6, ROOM, ask.page(STAFF, RoomFilling.picture(look)));
    }

    private void typing() throws SQLException {
        List<String> names = look.all("select name from organization where mod(id, 13) = 4 and char_length(name) > 8 order by id limit 200");
        add("duplicates while one person types a name", 1, 5, TYPING, ask.doubles(STAFF, 1, names));
        add("duplicates while four people type names without a pause", 4, 6, TYPING, ask.doubles(STAFF, 1, names));
        add("organizations while registering", 4, 6, TYPING, ask.suggestions(STAFF, names));
        add("organizations in the filter of the list", 4, 4, TYPING, ask.names(SCREENER, names));
    }

    private void calendar() throws SQLException {
        add("calendar of the office, a month", 4, 6, AIM, ask.page(STAFF, "/office/calendar?view=MONTH"));
        add("calendar of the office, a week", 4, 6, AIM, ask.page(STAFF, "/office/calendar"));
        add("calendar of a supporter", 4, 6, AIM, ask.page(SUPPORTER, "/desk/calendar"));
        String planned = look.first("select r.id from support_record r join booking b on b.record_id = r.id and b.who = 'SUPPORTER' where r.status = 'PLANNED' order by r.id desc limit 1");
        if (planned != null) {
            look.change("insert ignore into booking (record_id, who, who_id, on_day, from_time, to_time) select r.id, 'SUPPORTER', s.id, r.performed_on, r.start_time, r.end_time"
                + " from support_record r join supporter s on s.id in (2, 4, 6, 8, 10) and s.id <> r.supporter_id where r.id = " + planned + " limit 4");
            String of = look.first("select c.case_no from support_record r join consultation_case c on c.id = r.case_id where r.id = " + planned);
            add("common free times of five people over eight weeks", 4, 6, AIM, ask.page(STAFF, "/office/cases/" + of + "/meetings/" + planned));
        }
    }

    private void rest() {
        add("start page of the office", 4, 6, 0, ask.page(STAFF, "/office"));
        add("inbox", 4, 6, 0, ask.page(STAFF, "/office/inbox"));
        add("start page of a supporter with many cases", 4, 6, 0, ask.page(SUPPORTER, "/desk"));
        add("filing one consultation (6 posts, 6 pages)", 4, 8, 0, ask.filing());
        add("yearly report", 4, 6, 0, ask.page(STAFF, "/office/reports/yearly"));
        add("yearly report (ministry)", 4, 6, 0, ask.page(MINISTRY, "/office/reports/yearly"));
        add("sign-in (PBKDF2, 210,000 rounds)", 4, 6, 0, ask.signIn(STAFF));
    }

    private void crowd() throws SQLException {
        List<String> some = look.kartes("select case_no from consultation_case where status = 'IN_SUPPORT' and mod(id, 3) = 1 order by id desc limit 400");
        add("list of 50, sixteen at once", 16, 6, 0, ask.page(STAFF, "/office/cases"));
        add("opening a karte, sixteen at once", 16, 6, 0, ask.kartes(STAFF, "/office/cases/", some, null));
        add("filing one consultation, sixteen at once", 16, 8, 0, ask.filing());
    }

    /** Each filter alone, with the value that is hardest: the rarest, or the oldest. */
    private void filters() throws SQLException {
        filter("organization's name, many", "orgName=" + encode("研究所"), "exists (select 1 from organization o where o.id = c.organization_id and o.name_key like '%研究所%')");
        String name = look.first("select name from organization where id = 5");
        filter("organization's name, one", "orgName=" + encode(name), "exists (select 1 from organization o where o.id = c.organization_id and o.name like '%" + name + "%')");
        filter("days, 2018", "from=2018-05-01&to=2018-06-30", "c.received_at >= '2018-04-30 15:00:00' and c.received_at < '2018-06-30 15:00:00'");
        filter("fiscal year 2018", "fy=2018", "c.received_fy = 2018");
        coded("type", "consultation_type");
        coded("product", "product_type");
        coded("phase", "product_phase");
        coded("applicant", "applicant_type");
        coded("prefecture", "prefecture");
        coded("channel", "channel");
        coded("desk", "desk");
        coded("status", "status");
        several("topic", "case_topic x where x.case_id = c.id and x.topic", "topic", "case_topic");
        several("expertise", "case_expertise x where x.case_id = c.id and x.code", "code", "case_expertise");
        several("modality", "case_product p join case_product_modality x on x.case_product_id = p.id where p.main and p.case_id = c.id and x.code", "code", "case_product_modality");
        several("disease", "case_product p join case_product_disease x on x.case_product_id = p.id where p.main and p.case_id = c.id and x.code", "code", "case_product_disease");
        String supporter = look.first("select supporter_id from assignment where state = 'ACCEPTED' group by supporter_id order by count(*) limit 1");
        filter("supporter", "supporter=" + supporter, "exists (select 1 from assignment a where a.case_id = c.id and a.state = 'ACCEPTED' and a.supporter_id = " + supporter + ")");
        filter("supporter asked in an old year", "fy=2018&supporter=" + supporter,
            "c.received_fy = 2018 and exists (select 1 from assignment a where a.case_id = c.id and a.state = 'ACCEPTED' and a.supporter_id = " + supporter + ")");
        String owner = look.first("select owner_account_id from consultation_case where owner_account_id is not null group by owner_account_id order by count(*) limit 1");
        filter("owner", "owner=" + owner, "c.owner_account_id = " + owner);
        filter("priority", "priority=HIGH", "c.priority = 'HIGH'");
        filter("overdue", "overdue=true", "c.due_on < curdate()");
        filter("with records", "records=with", "exists (select 1 from support_record r where r.case_id = c.id and r.status = 'HELD')");
        filter("without records, 2018", "fy=2018&records=without", "c.received_fy = 2018 and not exists (select 1 from support_record r where r.case_id = c.id and r.status = 'HELD')");
        filter("supported in 2018", "counted=true&held=ANY&heldFy=2018", "c.counted and exists (select 1 from support_record r where r.case_id = c.id and r.status = 'HELD'"
            + " and r.performed_on between '2018-04-01' and '2019-03-31')");
        filter("open", "open=true", "c.status not in ('CLOSED', 'DECLINED', 'WITHDRAWN', 'MERGED', 'DRAFT')");
        filter("not counted", "counted=false", "not c.counted");
        filter("repeat", "repeat=true", "exists (select 1 from consultation_case e where e.counted_as = c.counted_as and e.counted and (e.received_at < c.received_at"
            + " or e.received_at = c.received_at and e.id < c.id))");
    }

    private void filter(String name, String query, String where) throws SQLException {
        String row = "filter: " + name;
        if (only.matcher(row).find()) {
            add(row, 4, 3, AIM, ask.list(STAFF, query, look.page(where)));
        }
    }

    /** The code that fewest cases have. */
    private void coded(String parameter, String column) throws SQLException {
        if (only.matcher("filter: " + parameter).find()) {
            String code = look.first("select " + column + " from consultation_case where status <> 'DRAFT' and " + column + " is not null group by " + column + " order by count(*) limit 1");
            filter(parameter, parameter + "=" + code, "c." + column + " = '" + code + "'");
        }
    }

    private void several(String parameter, String held, String column, String table) throws SQLException {
        if (only.matcher("filter: " + parameter).find()) {
            String code = look.first("select " + column + " from " + table + " group by " + column + " order by count(*) limit 1");
            filter(parameter + ", rarest", parameter + "=" + code, "exists (select 1 from " + held + " = '" + code + "')");
            filter(parameter + ", rarest in 2018", "fy=2018&" + parameter + "=" + code, "c.received_fy = 2018 and exists (select 1 from " + held + " = '" + code + "')");
        }
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
