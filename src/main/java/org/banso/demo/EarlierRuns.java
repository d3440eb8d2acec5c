package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.shared.Jst;

/** What somebody of the office worked out yesterday for the waiting cases, and the same with one place changed by hand. Nobody was asked. */
final class EarlierRuns {
    private static final int FLOOR = 50;
    private static final int PER_SUPPORTER = 2;
    private static final String WAITING = "select c.id, c.version, c.received_at, (select group_concat(e.code order by e.code separator ',') from case_expertise e"
        + " where e.case_id = c.id) from consultation_case c where c.status = 'MATCHING' and exists (select 1 from case_expertise e where e.case_id = c.id)"
        + " and not exists (select 1 from asking_round r where r.open_case_id = c.id) and not exists (select 1 from assignment a where a.case_id = c.id"
        + " and (a.state = 'ACCEPTED' or a.state = 'ASKED' and (a.coi_declared_at is not null or a.answer_due_on >= ?))) order by c.received_at, c.id limit 12";
    /** Who knows a field of the case and has no tie to its organization, with what speaks for him. */
    private static final String FITTING = "select s.id, least(960, 400 + 90 * max(x.level) + 6 * max(x.years) + 40 * count(*)) from supporter s join supporter_expertise x"
        + " on x.supporter_id = s.id join case_expertise e on e.code = x.code and e.case_id = ? where s.status = 'ACTIVE' and s.employment = 'PART_TIME' and s.term_to >= ?"
        + " and s.nda_expires_on >= ? and s.capacity_hours > 4 and not exists (select 1 from supporter_tie t join consultation_case c on c.id = e.case_id"
        + " join organization o on o.id = c.organization_id where t.supporter_id = s.id and t.name_key = o.name_key) group by s.id order by 2 desc, s.id limit 8";

    private final Connection connection;
    private final LocalDate today;
    private final Instant at;

    private record Waiting(long id, long version, int waited, String fields) {
    }

    private record Fit(long supporterId, int affinity) {
    }

    /** {@code fit} is null while nobody is found. */
    private record Place(Waiting of, Fit fit) {
    }

    EarlierRuns(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
        this.at = Jst.startOf(today).minusSeconds(3600L * 15 - 600);
    }

    void write() throws SQLException {
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, List<Fit>> fits = new HashMap<>();
        Map<Long, Integer> given = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (Waiting one : waiting) {
            fits.put(one.id(), fits(one.id()));
            Fit best = fits.get(one.id()).stream().filter(fit -> given.getOrDefault(fit.supporterId(), 0) < PER_SUPPORTER).findFirst().orElse(null);
            if (best != null) {
                given.merge(best.supporterId(), 1, Integer::sum);
            }
            places.add(new Place(one, best));
        }
        long run = run(null, at, places);
        for (Place place : places) {
            if (place.fit() == null) {
                update("insert into batch_limit (run_id, kind, cases, groups_of_fields, missing) values (?, ?, ?, ?, 1)", run,
                    fits.get(place.of().id()).isEmpty() ? "UNAVAILABLE" : "CAPACITY", Long.toString(place.of().id()), place.of().fields());
            }
        }
        Waiting first = waiting.get(0);
        Fit other = fits.get(first.id()).stream().filter(fit -> !fit.equals(places.get(0).fit()) && given.getOrDefault(fit.supporterId(), 0) < PER_SUPPORTER).findFirst().orElse(null);
        List<Place> changed = new ArrayList<>(places);
        changed.set(0, new Place(first, other));
        run(run, at.plusSeconds(540), changed);
        connection.commit();
    }

    private List<Waiting> waiting() throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(WAITING, today); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Instant received = rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                found.add(new Waiting(rows.getLong(1), rows.getLong(2), (int) (today.toEpochDay() - 1 - Jst.day(received).toEpochDay()), rows.getString(4)));
            }
        }
        return found;
    }

    private List<Fit> fits(long caseId) throws SQLException {
        List<Fit> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(FITTING, caseId, today, today); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Fit(rows.getLong(1), rows.getInt(2)));
            }
        }
        return found;
    }

    private long run(Long basedOn, Instant when, List<Place> places) throws SQLException {
        List<Integer> taken = places.stream().filter(place -> place.fit() != null).map(place -> place.fit().affinity()).toList();
        update("insert into batch_run (made_by, made_at, based_on, places_most, floor_points, fairness, horizon_days, per_supporter, cases, filled, unfilled, weak, total_fit,"
            + " worst_fit, mean_waited) select a.id, ?, ?, 1, ?, 50, 60, ?, ?, ?, ?, ?, ?, ?, ? from account a where a.email = 'staff@demo.example'",
            LocalDateTime.ofInstant(when, ZoneOffset.UTC), basedOn, FLOOR, PER_SUPPORTER, places.size(), taken.size(), places.size() - taken.size(),
            (int) taken.stream().filter(fit -> fit < FLOOR * 10).count(), taken.stream().mapToInt(Integer::intValue).sum(), taken.stream().min(Integer::compare).orElse(null),
            (int) Math.round(places.stream().mapToInt(place -> place.of().waited()).average().orElse(0)));
        long id = Store.lastId(connection, "batch_run");
        for (Place place : places) {
            update("insert into batch_place (run_id, place_no, case_id, case_version, waited_days, seat, expertise, supporter_id, affinity, weak) values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?)", id,
                places.indexOf(place), place.of().id(), place.of().version(), place.of().waited(), place.of().fields(), place.fit() == null ? null : place.fit().supporterId(),
                place.fit() == null ? null : place.fit().affinity(), place.fit() != null && place.fit().affinity() < FLOOR * 10);
        }
        return id;
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
