package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.demo.Cast.Applicant;
import org.banso.shared.Jst;

/**
 * Fills an empty, migrated database with a believable office: people, applicants, supporters and the cases of all fiscal years since
 * 2017. Plain JDBC without container; not part of the WAR, so that a production start cannot reach it.
 *
 * <p>The same day and seed give the same data: everything is told up to the last midnight in Japan.
 */
public final class DemoData {

    /** The password of every account that is written here. */
    public static final String PASSWORD = "demo-banso-2026";

    private static final long SEED = 20180201L;
    /** Up to here most applicants are new, as in the real office; beyond, organizations grow more slowly than cases. */
    private static final int FEW = 5000;

    private DemoData() {
    }

    /** Fills the demo data unless there are accounts already; true when it was written by this call. */
    public static boolean fillOnce(Connection connection, Clock clock) {
        try {
            if (Store.lastId(connection, "account") > 0) {
                return false;
            }
            fill(connection, clock, 0, SEED);
            return true;
        } catch (SQLException failure) {
            throw new IllegalStateException("the demo data could not be written: " + failure.getMessage(), failure);
        }
    }

    /** Fills an empty database with about so many cases, in the shape of the demo, for measurement. */
    public static void generate(Connection connection, Clock clock, int cases, long seed) {
        try {
            fill(connection, clock, cases, seed);
        } catch (SQLException failure) {
            throw new IllegalStateException("the data could not be generated: " + failure.getMessage(), failure);
        }
    }

    /** The accounts that a newcomer is told about; all have {@link #PASSWORD}. */
    public static List<DemoAccount> accounts() {
        return Office.ACCOUNTS;
    }

    private static void fill(Connection connection, Clock clock, int cases, long seed) throws SQLException {
        LocalDate today = Jst.today(clock);
        Instant now = Jst.startOf(today);
        Dice dice = Dice.of(seed, 0);
        Workdays days = new Workdays();
        Cast cast = new Cast();
        People people = new People();
        try (Store store = new Store(connection, cases < FEW)) {
            Accounts accounts = new Accounts(store, connection, dice);
            Office.write(accounts, cast, today);
            new KeptSearches(store).write(cast, now.minusSeconds(86_400L * 20));
            Organizations organizations = new Organizations(store, connection, accounts, people);
            new Supporters(store, connection, accounts, people, today).write(cast, dice);
            List<Applicant> demo = organizations.demo(LocalDate.of(2022, 5, 16).atTime(14, 20).atZone(Jst.ZONE).toInstant(), dice);
            Years years = new Years(days, now);
            boolean small = cases < FEW;
            Enquirers enquirers = new Enquirers(organizations, small ? 0.215 : 1 - 1.0 / 15);
            Casebook book = new Casebook(store, connection, cast, enquirers, days, years, now, seed);
            Map<Integer, Integer> volumes = cases == 0 ? years.volumes() : years.scaledTo((int) (cases / 1.03));
            List<Applicant> regulars = new ArrayList<>();
            if (small) {
                for (int i = 0; regulars.size() < 8; i++) {
                    Applicant one = organizations.newcomer("VENTURE", "DEVICE", LocalDate.of(2023, 6, 1).plusDays(i).atTime(10, 0).atZone(Jst.ZONE).toInstant(), dice);
                    if (one.productType().equals("DEVICE")) {
                        regulars.add(one);
                    }
                }
            }
            book.write(volumes, small ? Wishes.forVisitors(demo, regulars) : Wishes.none());
            List<Applicant> rest = organizations.rest(now.minusSeconds(86_400L * 40), dice);
            List<Applicant> writers = new ArrayList<>(demo.subList(0, 2));
            writers.addAll(rest.subList(0, Math.min(5, rest.size())));
            writers.addAll(regulars);
            book.drafts(writers, dice);
            store.run(Works.PHASE_OF_TODAY);
            store.commit();
            KarteTraces.write(connection);
            new Registered(connection, now).write(small);
            new Diaries(connection, today).write();
            if (small) {
                new OpenOffer(connection, now).write();
                FalseHits.write(connection, now);
                new Absences(connection, today).write();
                new Choices(connection, dice).write();
                new EarlierRuns(connection, today).write();
                new PitchRoomDemo(connection, now).write();
                new Referring(connection, now).write();
                new Studying(connection, now).write();
                new StudyPapers(connection, now).write();
                new Worktimes(connection, today).write();
                new Receipts(connection).write();
                new Undertakings(connection, today).write();
                new Results(connection, today).write();
                new OutcomeQuestion(connection, now).write();
            }
        }
        if (cases < FEW) {
            CodeChanges.write(connection);
        }
    }
}
