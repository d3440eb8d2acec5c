package org.banso.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.banso.browser.BansoServer;
import org.banso.it.Visit;

/** Exports of 100,000 cases and the dry run of an import of 50,000 rows, on a server with a heap of 256 MB. */
final class Exchange {
    private static final int EXPORTED = 100_000;
    private static final int IMPORTED = 50_000;
    private static final String STAFF = "staff@demo.example";
    private static final String MANAGER = "manager@demo.example";
    private static final long PATIENCE_MS = 900_000;
    private static final Pattern NUMBER = Pattern.compile("/(\\d+)(?:\\?.*)?$");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final String CSV = "export: CSV";
    private static final String XLSX = "export: XLSX";
    private static final String WHOLE = "export: every column";
    private static final String IMPORT = "import";

    private final BansoServer server;
    private final Look look;
    private final Report report;
    private final Pattern only;

    Exchange(BansoServer server, Look look, Report report, Pattern only) {
        this.server = server;
        this.look = look;
        this.report = report;
        this.only = only;
    }

    /** Whether any of it is asked for. */
    static boolean wanted(Pattern only) {
        return Stream.of(CSV, XLSX, WHOLE, IMPORT).anyMatch(name -> only.matcher(name).find());
    }

    void run() throws Exception {
        String from = look.first("select date(date_add(received_at, interval 9 hour)) from consultation_case where status <> 'DRAFT' order by received_at desc limit 1 offset "
            + (EXPORTED - 1));
        String query = from == null ? "" : "from=" + from;
        long rows = Long.parseLong(look.first("select count(*) from consultation_case where status <> 'DRAFT'"
            + (from == null ? "" : " and received_at >= date_sub('" + from + "', interval 9 hour)")));
        if (only.matcher(CSV).find()) {
            export("CSV", false, query, rows);
        }
        if (only.matcher(XLSX).find()) {
            export("XLSX", false, query, rows);
        }
        if (only.matcher(WHOLE).find()) {
            export("CSV", true, query, rows);
        }
        if (only.matcher(IMPORT).find()) {
            dryRun();
        }
    }

    private void export(String format, boolean everything, String query, long rows) throws Exception {
        Visit visit = signedIn(STAFF);
        String path = "/office/exports/new?" + query;
        String page = visit.get(path).body();
        Form form = Form.of(page, "export").set("export:format", format).set("export:start", "");
        if (everything) {
            boxes(page).forEach(box -> form.add(box[0], box[1]));
        }
        String job = number(form.post(visit, path));
        try (var heap = new Heap(server.process().pid())) {
            double seconds = await(job);
            String file = look.first("select id from job_file where job_id = " + job + " and whole and media_type not like 'text/plain%' order by size_bytes desc limit 1");
            byte[] bytes = visit.bytes("/jobs/" + job + "/files/" + file).body();
            long written = format.equals("CSV") ? csv(bytes) : xlsx(bytes);
            report.single("export of " + String.format(Locale.ROOT, "%,d", rows) + " cases, " + format + (everything ? ", every column" : ""), seconds, rows,
                done(job) && written == rows + 1, String.format(Locale.ROOT, "heap at most %d of 256 MB, %,d KB", heap.most() / 1024, bytes.length / 1024));
        }
    }

    /** Name and value of the boxes nobody has ticked. */
    private static List<String[]> boxes(String page) {
        return Pattern.compile("<input\\b[^>]*type=\"checkbox\"[^>]*>").matcher(page).results().map(found -> found.group()).filter(box -> !box.contains("checked"))
            .map(box -> new String[] {value(box, "name"), value(box, "value")}).filter(box -> box[0] != null && box[0].endsWith("columns")).toList();
    }

    private static String value(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }

    private static long csv(byte[] bytes) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return rows.stream().count();
        }
    }

    private static long xlsx(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return Pattern.compile("<row ").matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).results().count();
                }
            }
        }
        return 0;
    }

    private void dryRun() throws Exception {
        var list = new StringBuilder("件名,相談日,事業者名,都道府県,相談内容,事業者の種別\r\n");
        for (int i = 0; i < IMPORTED; i++) {
            list.append("細胞製剤の製造委託について（").append(i).append("）,2016-").append(String.format("%02d-%02d", 1 + i % 12, 1 + i % 28)).append(",株式会社ベンチ製薬").append(i % 4000)
                .append(",東京都,\"治験薬の製造を外部に委託したい。規格試験として何をそろえるべきか、費用の目安も知りたい。\",ベンチャー企業\r\n");
        }
        Visit visit = signedIn(MANAGER);
        Matcher csrf = CSRF.matcher(visit.get("/office/imports").body());
        String boundary = "bench-boundary";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + (csrf.find() ? csrf.group(1) : "") + "\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n" + list + "\r\n--" + boundary + "--\r\n";
        String id = number(visit.postRaw("/office/imports/upload", "multipart/form-data; boundary=" + boundary, body));
        String path = "/office/imports/" + id;
        Form.of(visit.get(path).body(), "columnsForm").set("columnsForm:check", "").post(visit, path);
        String job = look.first("select job_id from import_file where id = " + id);
        try (var heap = new Heap(server.process().pid())) {
            double seconds = await(job);
            String ready = look.first("select ready_rows from import_file where id = " + id);
            report.single("import, dry run of 50,000 rows", seconds, IMPORTED, done(job) && ready.equals(Integer.toString(IMPORTED)), String.format(Locale.ROOT, "heap at most %d of 256 MB", heap.most() / 1024));
        }
    }

    private Visit signedIn(String mail) {
        var visit = new Visit(server.url());
        visit.signIn(mail, org.banso.demo.DemoData.PASSWORD);
        return visit;
    }

    private static String number(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        Matcher found = NUMBER.matcher(to);
        if (!found.find()) {
            throw new IllegalStateException("not begun: " + answer.statusCode() + " " + to);
        }
        return found.group(1);
    }

    /** Seconds from its beginning to its end. */
    private double await(String job) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < end && look.first("select state from job where id = " + job + " and state in ('QUEUED', 'RUNNING')") != null) {
            Thread.sleep(200);
        }
        return Double.parseDouble(look.first("select timestampdiff(microsecond, started_at, coalesce(finished_at, utc_timestamp(6))) / 1e6 from job where id = " + job));
    }

    private boolean done(String job) throws SQLException {
        return "DONE".equals(look.first("select state from job where id = " + job));
    }
}
