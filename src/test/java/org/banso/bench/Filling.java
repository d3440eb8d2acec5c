package org.banso.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.demo.DemoData;
import org.banso.it.MySqlServer;
import org.banso.shared.Names;

/**
 * Fills an empty schema with about so many cases in the shape of the demo, and with all that hangs on them in an office that has
 * worked with the karte for years: products known across cases, files whose text was read, who read what, and the index of the search.
 */
final class Filling {
    private static final long SEED = 20_260_401;
    private static final int BATCH = 5_000;
    /** Options of a server that is only filled. */
    static final String[] OPTIONS = {"--innodb-buffer-pool-size=4G", "--innodb-ft-cache-size=80000000", "--innodb-ft-total-cache-size=640000000"};
    /** Every twentieth case has a paper; its bytes are left out, because nobody takes them away here. */
    private static final String PAPERS = "mod(c.id, 20) = 7 and c.screened_at is not null";
    private static final String PAPER = "'相談の背景となる資料です。', c.product_summary, ' ', c.product_indication, ' 競合: ', c.product_competitors";

    private final MySqlServer mysql;
    private final int cases;

    Filling(MySqlServer mysql, int cases) {
        this.mysql = mysql;
        this.cases = cases;
    }

    void run() throws Exception {
        try (Connection connection = Look.connect(mysql)) {
            // Whoever is interrupted begins anew, so nothing has to outlive a crash yet. The connection is idle while others write the index.
            run(connection, "alter instance disable innodb redo_log", "set foreign_key_checks = 0", "set unique_checks = 0", "set wait_timeout = 86400");
            step("cases, people, organizations", () -> DemoData.generate(connection, Clock.systemUTC(), cases, SEED));
            connection.setAutoCommit(true);
            step("words to look for", () -> run(connection, Words.planted(cases)));
            step("products", () -> products(connection));
            step("papers, readings", () -> run(connection, papers()));
            step("search index", () -> new IndexFilling(() -> Look.connect(mysql), connection).run());
            step("statistics", () -> run(connection, analyze(connection)));
            run(connection, "alter instance enable innodb redo_log");
        }
    }

    /** A step of the filling. */
    private interface Step {
        void run() throws Exception;
    }

    private static void step(String name, Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        Bench.say("  %-32s %5.1f s", name, (System.nanoTime() - begin) / 1e9);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The generator tells the product of each case alone; here those of one organization and name become one, with its phases. */
    private void products(Connection connection) throws SQLException {
        Map<String, Long> known = new HashMap<>();
        connection.setAutoCommit(false);
        run(connection, "create temporary table bench_product (organization_id bigint not null, name varchar(200) not null, product_id bigint not null, primary key (organization_id, name))");
        try (Statement read = connection.createStatement();
             PreparedStatement product = connection.prepareStatement("insert into product (id, version, organization_id, name, name_key, product_type, phase, created_at) values (?, 0, ?, ?, ?, ?, ?, ?)");
             PreparedStatement link = connection.prepareStatement("insert into bench_product values (?, ?, ?)")) {
            long first = first(read);
            var names = new ArrayList<Object[]>();
            try (var rows = read.executeQuery("select c.organization_id, c.product_name, max(c.product_type), max(c.product_phase), min(c.screened_at) from case_product p"
                + " join consultation_case c on c.id = p.case_id where p.product_id is null group by c.organization_id, c.product_name")) {
                while (rows.next()) {
                    names.add(new Object[] {rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getTimestamp(5)});
                }
            }
            for (Object[] name : names) {
                String key = Names.personKey((String) name[1]);
                Long id = known.get(name[0] + "|" + key);
                if (id == null) {
                    id = first + known.size();
                    known.put(name[0] + "|" + key, id);
                    add(product, id, name[0], name[1], key, name[2], name[3], name[4]);
                }
                add(link, name[0], name[1], id);
                if (known.size() % BATCH == 0) {
                    product.executeBatch();
                    link.executeBatch();
                }
            }
            product.executeBatch();
            link.executeBatch();
        }
        // In this order: some organizations have thousands of cases, and MySQL would compare each of them with each of their products.
        run(connection, "update case_product p straight_join consultation_case c on c.id = p.case_id straight_join bench_product b on b.organization_id = c.organization_id and b.name = c.product_name"
                + " set p.product_id = b.product_id where p.product_id is null",
            "insert into product_phase (version, product_id, phase, told_on, case_id) select 0, p.product_id, c.product_phase, c.consulted_on, c.id from case_product p"
                + " join consultation_case c on c.id = p.case_id where p.product_id >= (select min(product_id) from bench_product) and c.product_phase is not null");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static long first(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select coalesce(max(id), 0) + 1 from product")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String[] papers() {
        return new String[] {
            "insert into document (version, case_id, title, tier, visibility, newest, of_applicant, uploaded_by) select 0, c.id, '説明資料', 1, 'TEAM', 1, true, c.created_by"
                + " from consultation_case c where " + PAPERS,
            "insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_by, uploader_name, uploaded_at)"
                + " select d.id, 1, uuid(), concat('説明資料_', c.case_no, '.pdf'), 'application/pdf', 180000, sha2(c.case_no, 256), 'CLEAN', c.created_by, c.contact_name, c.received_at"
                + " from document d join consultation_case c on c.id = d.case_id where not exists (select 1 from document_version v where v.document_id = d.id)",
            "insert into document_text (document_id, version, case_id, state, content, sha256, read_at) select d.id, 0, d.case_id, 'READ', concat_ws('', " + PAPER
                + "), sha2(c.case_no, 256), c.received_at from document d join consultation_case c on c.id = d.case_id"
                + " where not exists (select 1 from document_text t where t.document_id = d.id) and " + PAPERS,
            "insert into access_event (at, actor_account_id, actor_name, kind, case_id, subject, detail, remote_address) select coalesce(c.screened_at, c.received_at), a.id, a.display_name,"
                + " 'KARTE', c.id, c.case_no, 'matter', '192.0.2.7' from consultation_case c join account a on a.id = c.owner_account_id order by c.received_at"};
    }

    private static String[] analyze(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(
            "select table_name from information_schema.tables where table_schema = '" + MySqlServer.DATABASE + "' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return new String[] {"analyze table " + String.join(", ", tables)};
    }
}
