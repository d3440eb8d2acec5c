package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.People.Person;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/** Writes the register: 70 supporters made from 34 archetypes, in the order of the archetypes, with accounts and affiliations. */
final class Supporters {

    private static final List<String> PRODUCT_TYPES = List.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN", "COMBINATION", "QUASI_DRUG",
            "COSMETIC", "HEALTH_FOOD", "NON_MEDICAL_HEALTH", "PLATFORM", "MED_IT", "CARE_TECH", "UNDECIDED");
    private static final List<String> PHASES = List.of("IDEA", "BASIC", "APPLIED", "PRECLINICAL", "TRIAL_PREP", "TRIAL_EARLY",
            "TRIAL_LATE", "FILING", "LAUNCH", "POST_MARKET");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?=件|品目|社|試験|施設|名|テーマ)");
    /** The person behind supporter@demo.example: device regulation is what is asked most. */
    private static final String DEMO_ARCHETYPE = "B02";

    private final Lists register = Lists.read("supporters.txt");
    private final Lists expertise = Lists.read("expertise.txt");
    private final Accounts accounts;
    private final People people;
    private final Table supporters;
    private final Table affiliations;
    private final Table skills;
    private final Ties ties;
    private final LocalDate today;
    private long last;

    Supporters(Store store, Connection connection, Accounts accounts, People people, LocalDate today) throws SQLException {
        this.accounts = accounts;
        this.people = people;
        this.today = today;
        supporters = store.table("supporter", "id,version,code,account_id,name,name_kana,name_en,email,employment,status,prefecture,online,"
                + "capacity_hours,languages,product_types,phases,disease_areas,term_from,term_to,nda_signed_on,nda_expires_on,"
                + "coi_declared_on,public_profile,public_text,payable");
        affiliations = store.table("supporter_affiliation", "supporter_id,organization_name,name_key,post,from_on,to_on,paid");
        skills = store.table("supporter_expertise", "supporter_id,code,level,years,evidence");
        ties = new Ties(store, today);
        last = Store.lastId(connection, "supporter");
    }

    /** Writes all of them and lets them join the cast. */
    void write(Cast cast, Dice dice) throws SQLException {
        int number = 0;
        for (String line : register.of("archetype")) {
            String[] parts = line.split("\\|");
            String[] facts = parts[0].split(" ");
            for (int running = 1; running <= Integer.parseInt(facts[1]); running++) {
                number++;
                write(cast, number, facts, parts, running, dice);
            }
        }
    }

    private void write(Cast cast, int number, String[] facts, String[] parts, int running, Dice dice) throws SQLException {
        String archetype = facts[0] + String.format("-%02d", running);
        boolean fullTime = facts[2].equals("FULL_TIME");
        Person person = person(people, number);
        String code = String.format("S%04d", number);
        boolean demo = archetype.equals(DEMO_ARCHETYPE + "-01");
        String mail = mail(fullTime, running, facts[0], demo, person, code);
        LocalDate since = fullTime ? LocalDate.of(2018, 2, 1) : demo ? LocalDate.of(2018, 4, 1)
                : FiscalYear.of(today).start().minusYears(Math.min(number % 9, 8));
        Instant joined = since.minusDays(20).atTime(LocalTime.of(11, 0)).atZone(Jst.ZONE).toInstant();
        long account = accounts.add(mail, person.name(), "ja", joined, Jst.startOf(today).minusSeconds(3600L * dice.between(20, 900)),
                fullTime ? "FULL_TIME_SUPPORTER" : "PART_TIME_SUPPORTER");
        List<String> codes = new ArrayList<>(List.of(facts[3]));
        codes.addAll(Arrays.asList(facts[4].split(",")));
        List<String> evidence = codes.stream().map(c -> evidence(c, dice)).toList();
        List<String> products = facts[5].equals("ALL") ? PRODUCT_TYPES : List.of(facts[5].split(","));
        boolean english = codes.stream().anyMatch(c -> c.startsWith("GLB")) || dice.chance(0.2);
        boolean suspended = archetype.equals("B23-03");
        LocalDate termFrom = FiscalYear.of(today).start().minusYears(number % 2);
        long id = ++last;
        supporters.add(id, 0, code, account, person.name(), person.kana(), person.english(), mail, facts[2],
                suspended ? "SUSPENDED" : "ACTIVE", dice.weighted("13", 30, "27", 10, "14", 8, "23", 6, "26", 5, "28", 5, "40", 4, "04", 3, "01", 2),
                true, suspended ? 0 : fullTime ? 140 : demo ? 40 : 4 * dice.between(2, 8), languages(facts[3], english), String.join(",", products),
                String.join(",", phases(facts[3])), dice.chance(0.4) ? dice.any("CANCER", "CANCER,RARE", "NEURO,GERIATRIC", "LIFESTYLE", "INFECTION") : null,
                termFrom, termTo(archetype, termFrom), since.minusDays(10), ndaEnd(archetype), declared(archetype, dice),
                !fullTime && dice.chance(0.75), text(parts[1], fullTime, evidence, dice), !fullTime);
        affiliations(id, place(parts[2], running), since, dice);
        for (int i = 0; i < codes.size(); i++) {
            int level = i == 0 ? dice.chance(0.7) ? 3 : 2 : dice.chance(0.6) ? 2 : 1;
            skills.add(id, codes.get(i), level, level * 5 + dice.between(0, 9), evidence.get(i));
        }
        Set<String> tied = ties.write(id, archetype);
        Adviser adviser = new Adviser(id, account, person.name(), fullTime, facts[3], List.copyOf(codes), Set.copyOf(products), since,
                suspended ? today.minusMonths(3) : LocalDate.of(2200, 1, 1), english,
                place(parts[2], running).split("/")[0], tied);
        (fullTime ? cast.fullTimers : cast.partTimers).add(adviser);
        if (demo) {
            cast.demoSupporter = adviser;
        }
    }

    /** The supporter who is the number-th of the register. */
    static Person person(People people, int number) {
        return people.japanese(number * 13 + 5, number * 17 + 2);
    }

    private static String mail(boolean fullTime, int running, String archetype, boolean demo, Person person, String code) {
        if (fullTime) {
            return archetype.equals("A01") ? "screener@demo.example" : "screener" + archetype.charAt(2) + "@demo.example";
        }
        return demo ? "supporter@demo.example" : person.mailName() + "." + code.toLowerCase(Locale.ROOT) + "@supporter.example";
    }

    /** Where the running-th supporter of an archetype works, with the post. */
    private static String place(String places, int running) {
        String[] all = places.split(";");
        return all[(running - 1) % all.length];
    }

    private static String languages(String primary, boolean english) {
        return switch (primary) {
            case "GLB_ASIA" -> "ja,en,zh";
            case "GLB_EU" -> "ja,en,de";
            default -> english ? "ja,en" : "ja";
        };
    }

    private static List<String> phases(String primary) {
        return switch (primary) {
            case "DISCOVERY" -> PHASES.subList(0, 4);
            case "NONCLIN", "CMC", "DEV_ENG" -> PHASES.subList(1, 7);
            case "CLIN", "STAT", "RESEARCH_LAW" -> PHASES.subList(3, 8);
            case "REIMB", "SALES" -> PHASES.subList(4, 10);
            default -> PHASES;
        };
    }

    /** One term is over, one ends within 60 days: both must show. */
    private LocalDate termTo(String archetype, LocalDate from) {
        return switch (archetype) {
            case "B18-03" -> today.minusDays(12);
            case "B07-02" -> today.plusDays(38);
            default -> from.plusYears(2).minusDays(1);
        };
    }

    private LocalDate ndaEnd(String archetype) {
        return switch (archetype) {
            case "B15-03" -> today.minusDays(25);
            case "B08-02" -> today.plusDays(20);
            default -> FiscalYear.of(today).end().plusYears(1);
        };
    }

    private LocalDate declared(String archetype, Dice dice) {
        return switch (archetype) {
            case "B17-04" -> today.minusMonths(13);
            case "B02-04" -> today.minusMonths(12).plusDays(9);
            default -> today.minusDays(dice.between(30, 230));
        };
    }

    private void affiliations(long id, String now, LocalDate since, Dice dice) throws SQLException {
        String[] place = now.split("/");
        affiliations.add(id, place[0], Names.organizationKey(place[0]), place[1], since.minusYears(dice.between(1, 6)), null, true);
        if (dice.chance(0.7)) {
            String[] former = dice.pick(register.of("former")).split("/");
            LocalDate left = since.minusYears(dice.between(0, 3)).minusMonths(dice.between(1, 20));
            affiliations.add(id, former[0], Names.organizationKey(former[0]), former[1], left.minusYears(dice.between(4, 22)), left, true);
        }
    }

    /** What proves the experience; the figures are the supporter's own. */
    private String evidence(String code, Dice dice) {
        List<String> lines = expertise.of(code).stream().filter(l -> l.startsWith("e: ")).map(l -> l.substring(3)).toList();
        return FIGURE.matcher(dice.pick(lines)).replaceAll(found -> {
            int figure = Integer.parseInt(found.group());
            return Integer.toString(Math.max(2, figure - figure / 3 + dice.below(Math.max(1, figure))));
        });
    }

    private static String text(String archetype, boolean fullTime, List<String> evidence, Dice dice) {
        return archetype + (fullTime ? "の常勤サポーターです。" : "を専門とするサポーターです。") + String.join("", evidence)
                + dice.any("まずは現状を伺い、論点を一緒に整理します。", "開発の早い段階からのご相談を歓迎します。", "現場の先生方と企業の橋渡しを心がけています。");
    }
}
