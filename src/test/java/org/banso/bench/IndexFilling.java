package org.banso.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.banso.consultation.CaseText;
import org.banso.consultation.KarteField;
import org.banso.consultation.Readership;
import org.banso.platform.search.IndexedText;
import org.banso.platform.search.SearchIndex;
import org.banso.search.CaseEntries;
import org.banso.shared.Text;

/**
 * Puts all cases into the search index in bulk: the same texts in the same order as {@code search.CaseTextQueries} reads, sorted and
 * folded by the product's own code, written before the full-text index is built. {@link Bench} lets the product write some of them
 * again and compares.
 */
final class IndexFilling {
    private static final int THREADS = 2;
    private static final long PART = 2_000;
    private static final Map<KarteField, String> FIELDS = fields();

    private final Source source;
    private final Connection connection;
    private final AtomicLong next = new AtomicLong();

    /** Gives connections. */
    interface Source {
        Connection connect() throws SQLException;
    }

    IndexFilling(Source source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    private static Map<KarteField, String> fields() {
        var all = new LinkedHashMap<KarteField, String>();
        all.put(KarteField.BODY, "c.body");
        all.put(KarteField.GOAL, "c.goal");
        all.put(KarteField.PRODUCT_NAME, "c.product_name");
        all.put(KarteField.PRODUCT_SUMMARY, "c.product_summary");
        all.put(KarteField.PRODUCT_INDICATION, "c.product_indication");
        all.put(KarteField.PRODUCT_COMPETITORS, "c.product_competitors");
        all.put(KarteField.OFFICE_MEMO, "c.office_memo");
        all.put(KarteField.EXCLUDED_SUPPORTERS, "c.excluded_supporters");
        all.put(KarteField.ORGANIZATION_NAME, "c.organization_name");
        all.put(KarteField.ORGANIZATION_NAME_KANA, "o.name_kana");
        all.put(KarteField.ORGANIZATION_NAME_EN, "o.name_en");
        all.put(KarteField.REPRESENTATIVE, "o.representative");
        all.put(KarteField.CITY, "o.city");
        all.put(KarteField.INVESTORS, "o.investors");
        all.put(KarteField.ORIGIN_INSTITUTION, "o.origin_institution");
        all.put(KarteField.CORPORATE_NUMBER, "o.corporate_number");
        all.put(KarteField.CONTACT_NAME, "c.contact_name");
        all.put(KarteField.CONTACT_EMAIL, "c.contact_email");
        all.put(KarteField.TITLE, "c.title");
        all.put(KarteField.CASE_NO, "c.case_no");
        return all;
    }

    void run() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate search_pending");
            statement.execute("alter table search_entry drop index ft_search_entry");
            write(last(statement));
            long begin = System.nanoTime();
            statement.execute("set session innodb_ft_enable_stopword = off");
            statement.execute("create fulltext index ft_search_entry on search_entry (folded) with parser ngram");
            Bench.say("    of which the full-text index    %5.1f s", (System.nanoTime() - begin) / 1e9);
            statement.execute("update search_state set rules = " + SearchIndex.RULES + ", walk = null, walk_ended_at = utc_timestamp(6) where id = 1");
        }
    }

    private static long last(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select max(id) from consultation_case")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void write(long last) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Void> work = () -> {
                try (Connection own = source.connect()) {
                    own.setAutoCommit(false);
                    for (long from = next.getAndAdd(PART); from <= last; from = next.getAndAdd(PART)) {
                        part(own, "between " + from + " and " + (from + PART - 1));
                        own.commit();
                    }
                }
                return null;
            };
            for (Future<Void> each : threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void part(Connection own, String ids) throws SQLException {
        try (Statement read = own.createStatement();
             PreparedStatement insert = own.prepareStatement("insert into search_entry (subject_id, readers, source_id, folded) values (?, ?, ?, ?)")) {
            for (Map.Entry<Long, List<IndexedText>> each : CaseEntries.of(texts(read, ids)).entrySet()) {
                for (IndexedText entry : each.getValue()) {
                    insert.setLong(1, each.getKey());
                    insert.setString(2, entry.readers());
                    insert.setLong(3, entry.sourceId());
                    insert.setString(4, entry.folded());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<CaseText> texts(Statement read, String ids) throws SQLException {
        var found = new ArrayList<CaseText>();
        each(read, "select c.id, " + String.join(", ", FIELDS.values()) + " from consultation_case c join organization o on o.id = c.organization_id where c.status <> 'DRAFT' and c.id "
            + ids, row -> {
                int column = 1;
                for (KarteField field : FIELDS.keySet()) {
                    String text = row.getString(++column);
                    Readership.of(field).ifPresent(readers -> add(found, id(row), readers, 0, text));
                }
            });
        each(read, "select case_id, supporter_id, released_at, applicant_text, internal_note, cancel_reason, place, attendees from support_record where case_id " + ids
            + " order by performed_on desc, id desc", row -> {
                boolean released = row.getString(3) != null;
                long supporter = row.getLong(2);
                noted(found, id(row), supporter, released, row.getString(4));
                noted(found, id(row), supporter, false, row.getString(5));
                noted(found, id(row), supporter, false, row.getString(6));
                add(found, id(row), Readership.SHARED, 0, row.getString(7));
                add(found, id(row), Readership.SHARED, 0, row.getString(8));
            });
        each(read, "select a.case_id, r.supporter_id, r.released_at, a.what from next_action a join support_record r on r.id = a.record_id where a.case_id " + ids
            + " order by a.id desc", row -> noted(found, id(row), row.getLong(2), row.getString(3) != null, row.getString(4)));
        each(read, "select case_id, body from case_message where case_id " + ids + " order by id desc", row -> add(found, id(row), Readership.SHARED, 0, row.getString(2)));
        each(read, "select d.case_id, d.id, v.name, d.title, d.description, t.content from document d join document_version v on v.document_id = d.id and v.version_no = d.newest"
            + " left join document_text t on t.document_id = d.id where d.removed_at is null and d.case_id " + ids + " order by d.id", row -> {
                for (int column = 3; column <= 6; column++) {
                    add(found, id(row), Readership.FILE, row.getLong(2), row.getString(column));
                }
            });
        return found;
    }

    /** What is done with a row. */
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Statement read, String sql, Taking taking) throws SQLException {
        try (ResultSet rows = read.executeQuery(sql)) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    private static long id(ResultSet row) {
        try {
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void noted(List<CaseText> found, long caseId, long supporterId, boolean released, String text) {
        add(found, caseId, released ? Readership.SHARED : Readership.OFFICE, 0, text);
        if (!released && supporterId != 0) {
            add(found, caseId, Readership.OWN, supporterId, text);
        }
    }

    private static void add(List<CaseText> found, long caseId, Readership readers, long sourceId, String text) {
        if (!Text.isBlank(text)) {
            found.add(new CaseText(caseId, readers, sourceId, "", null, text));
        }
    }
}
