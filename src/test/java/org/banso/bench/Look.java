package org.banso.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.it.MySqlServer;

/** What is in the database, asked straight: which answers are right, and who is worth asking about. */
final class Look {
    static final int PAGE = 50;

    private final MySqlServer mysql;
    private final Map<String, String> titles = new ConcurrentHashMap<>();

    Look(MySqlServer mysql) {
        this.mysql = mysql;
    }

    /** As administrator of the database, whose statements may take as long as they need. */
    static Connection connect(MySqlServer mysql) throws SQLException {
        Connection connection = mysql.administrator();
        connection.setCatalog(MySqlServer.DATABASE);
        return connection;
    }

    /** The cases of the first page of the list under a condition on {@code consultation_case c}. */
    List<String> page(String where) throws SQLException {
        return all("select c.case_no from consultation_case c where c.status <> 'DRAFT' and (" + where + ") order by c.received_at desc, c.id desc limit " + PAGE);
    }

    List<String> all(String sql) throws SQLException {
        try (Connection connection = connect(mysql)) {
            var found = new ArrayList<String>();
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** The first value, null without. */
    String first(String sql) throws SQLException {
        List<String> found = all(sql);
        return found.isEmpty() ? null : found.get(0);
    }

    void change(String sql) throws SQLException {
        try (Connection connection = connect(mysql); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The title of a case as a page shows it; asked before anything is measured. */
    String title(String no) {
        return titles.get(no);
    }

    List<String> kartes(String sql) throws SQLException {
        List<String> found = all(sql);
        for (String no : found) {
            titles.put(no, escaped(stored(no)));
        }
        return found;
    }

    String stored(String no) throws SQLException {
        return first("select title from consultation_case where case_no = '" + no + "'");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Statements MySQL has been sent so far: selects, inserts. */
    int[] statements() throws SQLException {
        return new int[] {count("Com_select"), count("Com_insert")};
    }

    private int count(String counter) throws SQLException {
        try (Connection connection = mysql.administrator(); var statement = connection.createStatement();
             var rows = statement.executeQuery("show global status like '" + counter + "'")) {
            rows.next();
            return rows.getInt(2);
        }
    }
}
