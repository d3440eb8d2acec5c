package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banso.demo.Cast.Applicant;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/** Writes the cases of all years, one after the other in the order in which they came; none is kept. */
final class Casebook {

    /** Of 100 cases that count there are so many that do not. */
    private static final double UNCOUNTED = 0.03;
    /** Above this number of cases the open backlog no longer grows with the volume. */
    private static final double OPEN_SHARE_FROM = 33_000;
    private static final int TRIES = 600;

    private final Store store;
    private final Cast cast;
    private final Workdays days;
    private final Instant now;
    private final long seed;
    private final Years years;
    private final Enquirers enquirers;
    private final CaseWriter writer;
    private final Table numbers;
    private final Traces traces;
    private final Papers papers;
    private final StoryBook stories = new StoryBook();
    private final Letters letters = new Letters();
    private final Advising advising;
    private final Map<String, Integer> lastNumbers = new TreeMap<>();
    private final Map<Long, Long> lastCaseOf = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private CaseFile previous;
    private long index;

    Casebook(Store store, Connection connection, Cast cast, Enquirers enquirers, Workdays days, Years years, Instant now, long seed)
            throws SQLException {
        this.store = store;
        this.cast = cast;
        this.days = days;
        this.now = now;
        this.seed = seed;
        this.years = years;
        this.enquirers = enquirers;
        writer = new CaseWriter(store, connection);
        numbers = store.table("case_number", "desk,fiscal_year,last_number");
        traces = new Traces(store, now);
        papers = new Papers(store, connection, now);
        advising = new Advising(cast, days, new Minutes());
    }

    void write(Map<Integer, Integer> volumes, Wishes wishes) throws SQLException {
        int sum = volumes.values().stream().mapToInt(Integer::intValue).sum();
        double openShare = Math.min(1, OPEN_SHARE_FROM / Math.max(1, sum));
        for (Map.Entry<Integer, Integer> year : volumes.entrySet()) {
            int uncounted = (int) Math.round(year.getValue() * UNCOUNTED);
            int left = year.getValue() + uncounted;
            long[] moments = years.moments(year.getKey(), left, Dice.of(seed, year.getKey()));
            Wishes.Wish[] wished = wishes.spread(moments, year.getKey(), now);
            for (int i = 0; i < moments.length; i++) {
                Dice dice = Dice.of(seed, 10_000 + index++);
                boolean noise = wished[i] == null && previous != null && dice.fraction() * left < uncounted;
                uncounted -= noise ? 1 : 0;
                left--;
                one(Instant.ofEpochMilli(moments[i]), noise, wished[i], openShare, dice);
                store.checkpoint();
            }
        }
        traces.mornings(cast, days, Dice.of(seed, 1));
        traces.write();
        for (Map.Entry<String, Integer> last : lastNumbers.entrySet()) {
            String[] key = last.getKey().split("/");
            numbers.add(key[0], Integer.valueOf(key[1]), last.getValue());
        }
    }

    private void one(Instant at, boolean noise, Wishes.Wish wish, double openShare, Dice dice) throws SQLException {
        Fate fate = noise ? dice.any(Fate.DUPLICATE, Fate.DUPLICATE, Fate.SPAM, Fate.SPAM, Fate.TEST) : Fate.draw(dice);
        CaseFile file = new CaseFile();
        file.storyEnd = now;
        file.brief = openShare < 1;
        file.receivedAt = at;
        int year = FiscalYear.of(at).year();
        file.desk = wish != null || noise ? "MEDISO" : desk(year, dice);
        if (fate == Fate.DUPLICATE) {
            file.applicant = previous.applicant;
            file.desk = previous.desk;
            file.productType = previous.productType;
        } else if (fate == Fate.SPAM) {
            enquirers.stranger(file, dice);
        } else {
            enquirers.choose(file, wish == null ? null : wish.applicant(), dice);
        }
        file.channel = wish == null && fate != Fate.DUPLICATE ? channel(at, dice) : "PORTAL";
        file.review = wish != null && wish.isReview();
        file.waits = wish != null && wish.waits();
        file.wanted = wish != null && wish.supporter() ? cast.demoSupporter : null;
        StoryBook.Told told = fate == Fate.SPAM || fate == Fate.TEST ? stories.noise(fate, dice) : matter(file, dice);
        file.story = fate == Fate.DUPLICATE ? previous.story : told.story();
        file.phase = fate == Fate.DUPLICATE ? previous.phase : told.phase();
        file.topics.addAll(file.story.topics());
        file.previousCase = fate == Fate.DUPLICATE ? Long.valueOf(previous.id)
                : dice.chance(0.7) ? lastCaseOf.get(file.applicant.organization()) : null;
        hurry(file, dice);
        Fate meant = List.of("HEALTH_FOOD", "COSMETIC").contains(file.productType) && !noise && dice.chance(0.6) ? Fate.OUT_OF_SCOPE : fate;
        CaseFile lived = live(file, meant, wish, openShare, dice);
        lived.number = number(lived.desk, year);
        writer.write(lived, dice);
        if (!lived.brief) {
            traces.of(lived, dice);
            papers.of(lived, dice);
        }
        if (lived.counted) {
            lastCaseOf.put(lived.applicant.organization(), lived.id);
            enquirers.cameOnce(lived.applicant);
        }
        if (fate != Fate.DUPLICATE && fate != Fate.SPAM && fate != Fate.TEST) {
            previous = lived;
        }
    }

    /** Days by which something is needed or made public, and people who shall not hear of it. */
    private static void hurry(CaseFile file, Dice dice) {
        LocalDate day = Jst.day(file.receivedAt);
        if (file.story.title().contains("学会発表") || "UNPUBLISHED_INVENTION".equals(file.story.confidentiality()) && dice.chance(0.25)) {
            file.disclosureOn = day.plusDays(dice.between(25, 130));
        }
        if (dice.chance(0.14)) {
            file.wantedBy = day.plusDays(dice.between(30, 120));
            file.priority = "HIGH";
        }
        if (!file.story.english() && dice.chance(0.03)) {
            file.excluded = dice.any("日本橋キャピタルの関係者", "前職のみどり医療機器株式会社に在籍した方", "はまなす製薬株式会社の方", "競合する企業の顧問をされている方");
        }
    }

    /** A matter that this applicant has not come with before and, where a supporter is wished for, one of his field. */
    private StoryBook.Told matter(CaseFile file, Dice dice) {
        for (int attempt = 0; ; attempt++) {
            StoryBook.Told told = stories.tell(file.applicant, file.productType, lastCaseOf.containsKey(file.applicant.organization()), dice);
            boolean fits = file.wanted == null || told.story().expertise().stream().limit(2).anyMatch(file.wanted.expertise()::contains);
            if (fits && (file.brief || asked.add(file.applicant.organization() + told.story().title())) || attempt > 40) {
                return told;
            }
        }
    }

    /** Tells the story; again, with other chances, where the demo wishes for a state or the backlog would grow without bound. */
    private CaseFile live(CaseFile plan, Fate fate, Wishes.Wish wish, double openShare, Dice dice) {
        boolean mayStayOpen = openShare >= 1 || dice.chance(openShare);
        double pace = 0.55 + 0.9 * dice.fraction();
        long stream = dice.below(Integer.MAX_VALUE);
        for (int attempt = 0; ; attempt++) {
            CaseFile file = plan.copy();
            Dice own = Dice.of(seed + attempt, stream);
            Fate meant = wish == null || attempt == 0 ? fate : Fate.draw(own);
            double speed = wish != null && attempt > 0 ? 0.3 + own.fraction()
                    : mayStayOpen || attempt == 0 ? pace : attempt == 1 ? 0.12 : 0.01;
            new Chronicle(file, cast, days, own, letters, advising, speed, attempt > 2 && wish == null ? Fate.ANSWERED : meant).tell();
            boolean open = !List.of("CLOSED", "DECLINED", "WITHDRAWN").contains(file.status);
            boolean content = wish != null ? wish.granted(file, cast) : !open || mayStayOpen;
            if (content || attempt >= (wish == null ? 3 : TRIES)) {
                return file;
            }
        }
    }

    private String number(String desk, int year) {
        int number = lastNumbers.merge(desk + "/" + year, 1, Integer::sum);
        String letter = desk.equals("TRIAL_ONESTOP") ? "T" : desk.substring(0, 1);
        return String.format("%s-%d-%04d", letter, year, number);
    }

    /** The other desks opened one after the other. */
    private static String desk(int year, Dice dice) {
        double lot = dice.fraction();
        if (year >= 2024 && lot < 0.05) {
            return "CARISO";
        }
        if (year >= 2025 && lot < 0.075) {
            return "TRIAL_ONESTOP";
        }
        return year >= 2025 && lot < 0.10 ? "DDSN" : "MEDISO";
    }

    private String channel(Instant at, Dice dice) {
        boolean office = days.inHours(at) && at.plus(1, ChronoUnit.HOURS).isBefore(now);
        return office ? dice.weighted("PORTAL", 72, "TEL", 12, "MAIL", 7, "EVENT", 4, "REFERRAL", 3, "VISIT", 1.5, "FAX", 0.5) : "PORTAL";
    }

    /** Drafts that applicants have begun and not sent. */
    void drafts(List<Applicant> applicants, Dice dice) throws SQLException {
        List<Applicant> writers = new ArrayList<>(applicants);
        for (Applicant applicant : writers) {
            CaseFile file = new CaseFile();
            file.storyEnd = now;
            file.applicant = applicant;
            file.desk = "MEDISO";
            file.channel = "PORTAL";
            file.productType = applicant.productType();
            StoryBook.Told told = stories.tell(applicant, file.productType, true, dice);
            file.story = told.story();
            file.phase = told.phase();
            file.topics.addAll(told.story().topics());
            file.createdAt = Workdays.anyHour(now.minus(Duration.ofDays(dice.between(3, 40))), 1, dice);
            file.savedAt = file.createdAt.plus(dice.between(2, 240), ChronoUnit.MINUTES);
            file.begin("T01", "DRAFT", applicant.account(), applicant.contact(), file.createdAt);
            writer.write(file, dice);
        }
    }
}
