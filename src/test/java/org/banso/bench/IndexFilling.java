package org.banso.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.banso.platform.search.IndexedText;
import org.banso.platform.search.SearchIndex;
import org.banso.search.CaseEntries;

/**
 * Puts all cases into the search index in bulk: the texts of {@link TextsInBulk}, sorted and folded by the product's own code;
 * {@link Bench} lets the product write some of them again and compares. The full-text index is there while they are written: MySQL
 * then gathers the places of each pair of characters in memory, which takes it half as long as sorting all pairs afterwards.
 */
final class IndexFilling {
    private static final int THREADS = 2;
    private static final long PART = 2_000;

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

    void run() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate search_pending");
            write(last(statement));
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
            for (Map.Entry<Long, List<IndexedText>> each : CaseEntries.of(new TextsInBulk(read, ids).read()).entrySet()) {
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
}
