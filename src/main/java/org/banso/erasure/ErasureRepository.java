package org.banso.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.shared.NotFound;

/**
 * Rows of erasures, and the sweep through every text of the database. It asks the database itself which columns hold text, so that
 * a table that a feature brings tomorrow is swept without anybody having to think of it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ErasureRepository {
    /** What stands where a name stood; no longer than the shortest spelling, so that it fits wherever that did. */
    static final String MASK = "■■■";
    /** The words of the office itself, the schema's own history, and what this work needs to the end. */
    private static final Set<String> NOT_SWEPT = Set.of("flyway_schema_history", "code_list_entry", "code_label_history", "erasure", "installation_key", "check_result");

    @PersistenceContext
    private EntityManager em;

    /** A table with its columns of text, and whether a version guards its rows. */
    record Texts(String table, List<String> columns, boolean versioned) {
    }

    Erasure at(long id) {
        Erasure found = em.find(Erasure.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    void add(Erasure erasure) {
        em.persist(erasure);
        em.flush();
    }

    /** Every table that holds text, in the order of names; columns of plain ASCII hold codes and keys, and MySQL compares them with no name. */
    @SuppressWarnings("unchecked")
    List<Texts> texts() {
        List<Object[]> rows = em.createNativeQuery("select lower(c.table_name), lower(c.column_name), lower(c.data_type) from information_schema.columns c"
            + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
            + " where c.table_schema = schema() and t.table_type = 'BASE TABLE' and coalesce(c.generation_expression, '') = ''"
            + " and coalesce(c.character_set_name, '') <> 'ascii'"
            + " order by c.table_name, c.ordinal_position").getResultList();
        Map<String, List<Object[]>> tables = rows.stream().collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()));
        var found = new ArrayList<Texts>();
        tables.forEach((table, columns) -> {
            List<String> texts = columns.stream().filter(row -> isText((String) row[2])).map(row -> (String) row[1]).toList();
            if (!texts.isEmpty() && !NOT_SWEPT.contains(table)) {
                found.add(new Texts(table, texts, columns.stream().anyMatch(row -> "version".equals(row[1]))));
            }
        });
        return found;
    }

    /**
     * Masks the spelling wherever it stands in the table; whoever has a row open is told that it changed.
     *
     * @return how many rows held it
     */
    int sweep(Texts texts, String spelling) {
        String set = texts.columns().stream().map(column -> quoted(column) + " = replace(" + quoted(column) + ", ?, ?)").collect(Collectors.joining(", "));
        Query update = em.createNativeQuery("update " + quoted(texts.table()) + " set " + set + (texts.versioned() ? ", version = version + 1" : "")
            + " where " + holds(texts));
        int at = 1;
        for (int i = 0; i < texts.columns().size(); i++) {
            update.setParameter(at++, spelling).setParameter(at++, MASK);
        }
        return bound(update, at, texts, spelling).executeUpdate();
    }

    /** How many rows of the table hold the spelling, counted no further than {@code most}. */
    int held(Texts texts, String spelling, int most) {
        return bound(em.createNativeQuery("select 1 from " + quoted(texts.table()) + " where " + holds(texts)), 1, texts, spelling)
            .setMaxResults(most).getResultList().size();
    }

    private static String holds(Texts texts) {
        return texts.columns().stream().map(column -> quoted(column) + " like ? escape '!'").collect(Collectors.joining(" or "));
    }

    private static Query bound(Query query, int first, Texts texts, String spelling) {
        String part = "%" + spelling.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        for (int i = 0; i < texts.columns().size(); i++) {
            query.setParameter(first + i, part);
        }
        return query;
    }

    private static boolean isText(String type) {
        return type.contains("char") && !type.contains("binary") || type.endsWith("text");
    }

    /** Names come from the schema itself; quoted because some are words of SQL. */
    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
