package org.banso.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Names;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.Coverage;
import org.banso.supporter.Employment;
import org.banso.supporter.LeaveRow;
import org.banso.supporter.PoolMember;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;

/** Supporters for tests without a container: one by one, or the seventy of the fixture. */
final class Pool {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final List<String> PHASES = List.of("IDEA", "BASIC", "APPLIED", "PRECLINICAL", "TRIAL_PREP", "TRIAL_EARLY", "TRIAL_LATE", "FILING", "LAUNCH",
        "POST_MARKET");
    private static final List<String> ALL_PRODUCTS = List.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN", "COMBINATION", "PLATFORM", "CARE_TECH", "UNDECIDED",
        "NON_MEDICAL_HEALTH", "MED_IT");

    private long id = 1;
    private String name = "𠮷野 花子";
    private String kana = "ヨシノ　ハナコ";
    private String english = "Hanako Yoshino";
    private String email = "hanako@supporter.example";
    private Employment employment = Employment.PART_TIME;
    private SupporterStatus status = SupporterStatus.ACTIVE;
    private int hours = 12;
    private Long account = 1L;
    private final Coverage coverage = new Coverage();
    private final Term term = new Term();
    private final List<PoolMember.Skill> skills = new ArrayList<>();
    private final List<PoolMember.Relation> places = new ArrayList<>();
    private final List<PoolMember.Tied> ties = new ArrayList<>();
    private final List<LeaveRow> leaves = new ArrayList<>();

    private Pool() {
        coverage.setLanguages(List.of("ja", "en"));
        coverage.setProductTypes(List.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN"));
        coverage.setPhases(PHASES);
        term.setFrom(TODAY.minusYears(1));
        term.setTo(TODAY.plusYears(1));
        term.setNdaSignedOn(TODAY.minusYears(1));
        term.setNdaExpiresOn(TODAY.plusYears(1));
        term.setDeclaredOn(TODAY.minusMonths(1));
    }

    static Pool somebody() {
        return new Pool();
    }

    Pool id(long value) {
        id = value;
        return this;
    }

    Pool named(String kanji, String reading, String latin) {
        name = kanji;
        kana = reading;
        english = latin;
        return this;
    }

    Pool mail(String address) {
        email = address;
        return this;
    }

    Pool fullTime() {
        employment = Employment.FULL_TIME;
        return this;
    }

    Pool status(SupporterStatus value) {
        status = value;
        return this;
    }

    Pool hours(int value) {
        hours = value;
        return this;
    }

    Pool away(LocalDate from, LocalDate to) {
        leaves.add(new LeaveRow(1, from, to));
        return this;
    }

    Pool account(Long value) {
        account = value;
        return this;
    }

    Pool languages(String... codes) {
        coverage.setLanguages(List.of(codes));
        return this;
    }

    Pool products(List<String> codes) {
        coverage.setProductTypes(codes);
        return this;
    }

    Pool diseases(List<String> codes) {
        coverage.setDiseaseAreas(codes);
        return this;
    }

    Term term() {
        return term;
    }

    Pool skill(String code, int level, int years) {
        skills.add(new PoolMember.Skill(code, level, years, "経験"));
        return this;
    }

    Pool place(String organization, LocalDate from, LocalDate to) {
        return place(organization, null, from, to);
    }

    Pool place(String organization, String number, LocalDate from, LocalDate to) {
        places.add(new PoolMember.Relation(organization, Names.organizationKey(organization), number, "顧問", from, to));
        return this;
    }

    Pool tie(ConflictReason reason, String counterpart, LocalDate from, LocalDate to) {
        ties.add(new PoolMember.Tied(reason, counterpart, Names.organizationKey(counterpart), null, from, to));
        return this;
    }

    PoolMember get() {
        return new PoolMember(id, String.format("S%04d", id), account, name, kana, english, email, employment, status, hours, coverage, term,
            List.copyOf(skills), List.copyOf(places), List.copyOf(ties), null, List.copyOf(leaves));
    }

    Candidate free() {
        return new Candidate(get(), 0, null);
    }

    /** The seventy of the demo register in a plain reading: primary level 3, secondary level 2. */
    static List<Candidate> seventy() {
        var all = new ArrayList<Candidate>();
        for (String line : lines("src/main/resources/demo/supporters.txt")) {
            if (!line.matches("[AB]\\d\\d .*")) {
                continue;
            }
            String[] facts = line.split("\\|")[0].split(" ");
            for (int n = 1; n <= Integer.parseInt(facts[1]); n++) {
                int number = all.size() + 1;
                Pool pool = somebody().id(number).hours(8 + number % 4 * 2).skill(facts[3], 3, 15 + number % 5);
                List.of(facts[4].split(",")).forEach(code -> pool.skill(code, 2, 8));
                pool.products(facts[5].equals("ALL") ? ALL_PRODUCTS : List.of(facts[5].split(",")));
                all.add((facts[2].equals("FULL_TIME") ? pool.fullTime() : pool).free());
            }
        }
        return all;
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
