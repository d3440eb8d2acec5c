package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.matching.PastRanking;
import org.banso.matching.PastRanking.Weighed;
import org.banso.matching.RankingWeights;
import org.banso.matching.Suggestion;

/** Some months of choices from which the office can learn: what the reading suggested when fields were decided on, and the rankings people were asked from. */
final class Choices {
    private static final int READ = 160;
    private static final int ASKED = 240;
    private static final String USUAL = RankingWeights.USUAL.written();

    private final Connection connection;
    private final Dice dice;
    private final Map<Long, Adviser> advisers = new HashMap<>();

    /** What a ranking asks of a supporter. */
    private record Adviser(long id, String code, boolean fullTime, List<String> products, List<String> phases, int hours, Map<String, int[]> skills) {
    }

    private record Read(String code, int score, int quoted) {
    }

    private record Asking(long caseId, LocalDateTime at, String product, String phase) {
    }

    Choices(Connection connection, Dice dice) {
        this.connection = connection;
        this.dice = dice;
    }

    void write() throws SQLException {
        Map<Long, List<String>> needed = needed();
        suggestions(needed);
        advisers();
        rankings(needed);
        connection.commit();
    }

    private Map<Long, List<String>> needed() throws SQLException {
        var found = new HashMap<Long, List<String>>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select case_id, code from case_expertise order by case_id, code")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return found;
    }

    private void suggestions(Map<Long, List<String>> needed) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select c.id, c.screened_at, c.owner_account_id from consultation_case c where c.screened_at is not null"
                + " and c.owner_account_id is not null and c.id in (select case_id from case_expertise) order by c.screened_at desc, c.id desc limit " + READ);
             ResultSet rows = read.executeQuery();
             PreparedStatement head = connection.prepareStatement("insert into expertise_suggestion (case_id, decided_at, decided_by, rules, first_step) values (?, ?, ?, 'demo', 'MATCH')",
                 Statement.RETURN_GENERATED_KEYS);
             PreparedStatement line = connection.prepareStatement("insert into expertise_suggestion_code (suggestion_id, code, place, score, quoted, chosen) values (?, ?, ?, ?, ?, ?)")) {
            while (rows.next()) {
                List<String> chosen = needed.get(rows.getLong(1));
                long id = inserted(head, rows.getLong(1), rows.getObject(2, LocalDateTime.class), rows.getLong(3));
                List<Read> suggested = read(chosen);
                for (int i = 0; i < suggested.size(); i++) {
                    Read one = suggested.get(i);
                    add(line, id, one.code(), i + 1, one.score(), one.quoted(), chosen.contains(one.code()));
                }
                for (String code : chosen) {
                    if (suggested.stream().noneMatch(one -> one.code().equals(code))) {
                        add(line, id, code, null, 0, 0, true);
                    }
                }
            }
            line.executeBatch();
        }
    }

    /** Most of what the case needs, clearly; a neighbouring field or two, less so. */
    private List<Read> read(List<String> needed) {
        var found = new ArrayList<Read>();
        for (String code : needed) {
            if (dice.chance(0.88)) {
                found.add(new Read(code, dice.between(480, 930), dice.between(1, 3)));
            }
        }
        int others = dice.between(1, 2);
        for (int i = 0; i < others; i++) {
            String other = dice.any("STRATEGY", "BIZPLAN", "LICENSE", "MARKET", "REG_DEVICE", "CLIN", "QMS");
            if (!needed.contains(other) && found.stream().noneMatch(one -> one.code().equals(other))) {
                found.add(new Read(other, dice.between(120, 620), dice.between(0, 2)));
            }
        }
        found.sort(Comparator.comparingInt(one -> -one.score()));
        return found.stream().limit(Suggestion.SHOWN).toList();
    }

    private void advisers() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select s.id, s.code, s.employment, s.product_types, s.phases, s.capacity_hours,"
                + " x.code, x.level, x.years from supporter s join supporter_expertise x on x.supporter_id = s.id where s.status = 'ACTIVE' order by s.id, x.code")) {
            while (rows.next()) {
                Adviser one = advisers.get(rows.getLong(1));
                if (one == null) {
                    one = new Adviser(rows.getLong(1), rows.getString(2), rows.getString(3).equals("FULL_TIME"), codes(rows.getString(4)), codes(rows.getString(5)), rows.getInt(6),
                        new HashMap<>());
                    advisers.put(one.id(), one);
                }
                one.skills().put(rows.getString(7), new int[] {rows.getInt(8), rows.getInt(9)});
            }
        }
    }

    private static List<String> codes(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }

    private void rankings(Map<Long, List<String>> needed) throws SQLException {
        Map<Asking, Map<Long, Long>> askings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select a.case_id, a.asked_at, c.product_type, c.product_phase, a.id, a.supporter_id"
                + " from assignment a join consultation_case c on c.id = a.case_id where a.asked_at is not null order by a.asked_at desc, a.id desc limit " + ASKED)) {
            while (rows.next()) {
                askings.computeIfAbsent(new Asking(rows.getLong(1), rows.getObject(2, LocalDateTime.class), rows.getString(3), rows.getString(4)), it -> new HashMap<>())
                    .put(rows.getLong(5), rows.getLong(6));
            }
        }
        try (PreparedStatement head = connection.prepareStatement("insert into asking_ranking (case_id, asked_at, weights, candidates) values (?, ?, ?, ?)",
                 Statement.RETURN_GENERATED_KEYS);
             PreparedStatement place = connection.prepareStatement("insert into asking_ranking_asked (ranking_id, assignment_id, place) values (?, ?, ?)")) {
            for (var asking : askings.entrySet()) {
                Asking of = asking.getKey();
                List<Weighed> order = order(of, needed.getOrDefault(of.caseId(), List.of()), asking.getValue().values());
                Map<String, String> lines = order.stream().collect(Collectors.toMap(Weighed::code, Choices::line));
                long id = inserted(head, of.caseId(), of.at(), USUAL, order.stream().limit(PastRanking.MOST).map(one -> lines.get(one.code())).collect(Collectors.joining(";")));
                for (var asked : asking.getValue().entrySet()) {
                    Adviser who = advisers.get(asked.getValue());
                    int at = who == null ? -1 : IntStream.range(0, order.size()).filter(i -> order.get(i).code().equals(who.code())).findFirst().orElse(-1);
                    add(place, id, asked.getKey(), at + 1);
                }
            }
            place.executeBatch();
        }
    }

    /** Everybody of the fields in the order of the usual weights; who was asked had as a rule more to show and more time. */
    private List<Weighed> order(Asking of, List<String> needed, Collection<Long> asked) {
        String written = advisers.values().stream().filter(one -> !one.fullTime() && needed.stream().anyMatch(one.skills()::containsKey))
            .sorted(Comparator.comparingLong(Adviser::id)).map(one -> line(one, of, needed, asked.contains(one.id()))).collect(Collectors.joining(";"));
        return PastRanking.read(USUAL, written).weighed(RankingWeights.USUAL);
    }

    private String line(Adviser one, Asking of, List<String> needed, boolean asked) {
        List<String> covered = needed.stream().filter(one.skills()::containsKey).toList();
        int levels = covered.stream().mapToInt(code -> one.skills().get(code)[0]).sum();
        int years = covered.stream().mapToInt(code -> Math.min(20, one.skills().get(code)[1])).max().orElse(0);
        int open = asked ? dice.between(0, 1) : dice.between(0, 3);
        return one.code() + " " + open + " C" + covered.size() + "/" + needed.size() + " L" + levels + "/" + 3 * needed.size() + " Y" + years + "/20 P"
            + (one.products().contains(of.product()) ? 1 : 0) + "/1 H" + (one.phases().contains(of.phase()) ? 1 : 0) + "/1 A" + (asked ? dice.between(250, 700) : dice.between(0, 450))
            + "/1000 R" + dice.between(8, 14) + "/16 F" + Math.max(0, Math.min(12, one.hours() - 2 * open)) + "/12 W" + dice.between(asked ? 60 : 5, 180) + "/180";
    }

    private static String line(Weighed one) {
        return new PastRanking(RankingWeights.USUAL, List.of(new PastRanking.Kept(one.code(), one.open(), one.parts()))).written();
    }

    private static long inserted(PreparedStatement into, Object... values) throws SQLException {
        set(into, values);
        into.executeUpdate();
        try (ResultSet keys = into.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private static void add(PreparedStatement into, Object... values) throws SQLException {
        set(into, values);
        into.addBatch();
    }

    private static void set(PreparedStatement into, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
    }
}
