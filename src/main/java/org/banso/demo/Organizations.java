package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banso.demo.Cast.Applicant;
import org.banso.demo.OrganizationNames.Named;
import org.banso.demo.People.Person;
import org.banso.organization.SearchKeys;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/** Writes applicants with contact, account and membership: 120 drawn by hand, and as many further ones as the years need. */
final class Organizations {

    private static final List<String> DEMO_MAILS = List.of("applicant@demo.example", "applicant2@demo.example", "applicant3@demo.example");

    private final Lists lists = Lists.read("organizations.txt");
    private final People people;
    private final OrganizationNames names;
    private final Accounts accounts;
    private final Table organizations;
    private final Table contacts;
    private final Table memberships;
    private final Particulars particulars;
    private final List<String[]> unused = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private long last;

    Organizations(Store store, Connection connection, Accounts accounts, People people) throws SQLException {
        this.people = people;
        this.accounts = accounts;
        names = new OrganizationNames(lists, people);
        organizations = store.table("organization", "id,version,applicant_type,name,name_key,name_kana,name_en,corporate_number,"
                + "representative,founded_on,capital_yen,employees,postal_code,prefecture,city,address_line,country,url,phone,email,"
                + "funding_stage,investors,origin_institution,created_at,last_round,total_raised_yen,university_spinout,industry_licences,key_rule,order_key");
        particulars = new Particulars(store, lists);
        contacts = store.table("organization_contact", "organization_id,name,name_kana,dept,position,phone,email");
        memberships = store.table("membership", "version,account_id,organization_id,since");
        last = Store.lastId(connection, "organization");
        lists.of("core").forEach(line -> unused.add(line.split("\\|", -1)));
        unused.forEach(line -> drawn.add(line[1]));
    }

    /** The three organizations behind the applicant accounts of the demo. */
    List<Applicant> demo(Instant since, Dice dice) throws SQLException {
        List<Applicant> three = new ArrayList<>();
        for (String mail : DEMO_MAILS) {
            Applicant one = write(unused.remove(0), mail, since.plus(200L * three.size(), ChronoUnit.DAYS), dice);
            three.add(new Applicant(one.organization(), one.name(), one.type(), one.account(), one.contact(), one.email(), one.phone(),
                    one.productType(), one.investors(), one.corporateNumber(), one.prefecture(), 0));
        }
        return three;
    }

    /** An applicant that comes for the first time; one of the hand-drawn ones where one of that type is left. */
    Applicant newcomer(String type, String productType, Instant when, Dice dice) throws SQLException {
        Instant since = when.minus(dice.between(20, 4000), ChronoUnit.MINUTES);
        if (dice.chance(0.22)) {
            for (int i = 0; i < unused.size(); i++) {
                if (unused.get(i)[0].equals(type) && (dice.chance(0.3) || unused.get(i)[6].equals(productType))) {
                    return write(unused.remove(i), null, since, dice);
                }
            }
        }
        Named named = names.next(type, dice);
        String city = named.prefecture().equals("99") ? dice.any("London", "Boston", "Singapore", "Basel", "Seoul") : names.city(named.prefecture());
        return write(new String[] {type, named.name(), "", named.english() == null ? "" : named.english(), named.prefecture(), city, productType},
                null, since, dice);
    }

    /** Whether an applicant belongs to those drawn by hand, who come again more often. */
    boolean drawnByHand(Applicant applicant) {
        return drawn.contains(applicant.name());
    }

    /** Registers those who have not come with any matter yet. */
    List<Applicant> rest(Instant since, Dice dice) throws SQLException {
        List<Applicant> written = new ArrayList<>();
        while (!unused.isEmpty()) {
            written.add(write(unused.remove(0), null, since, dice));
        }
        return written;
    }

    private Applicant write(String[] line, String mail, Instant since, Dice dice) throws SQLException {
        long id = ++last;
        String type = line[0];
        boolean foreign = type.equals("FOREIGN_COMPANY");
        boolean firm = Set.of("VENTURE", "SME", "LARGE_COMPANY", "CARE_PROVIDER", "MEDICAL_INSTITUTION", "SUPPORT_ORG").contains(type);
        Person contact = foreign ? people.foreign(dice) : people.japanese(dice);
        boolean person = type.equals("INDIVIDUAL") || type.equals("PRE_FOUNDER") && !line[1].contains("チーム") && !line[1].contains("準備室");
        String contactName = person ? line[1].replaceAll("（.*", "") : contact.name();
        String phone = foreign ? "+1" + (2020000000L + id) : "0" + prefixOf(line[4]) + "000" + digits(id, prefixOf(line[4]).length() == 1 ? 5 : 4);
        String address = mail != null ? mail : contact.mailName() + "@" + domain(line[3], id);
        boolean venture = type.equals("VENTURE");
        LocalDate founded = firm || foreign ? Jst.day(since).minusDays(venture ? dice.between(60, 3400) : dice.between(4000, 20000)) : null;
        String stage = venture ? dice.weighted("NONE", 14, "SEED", 34, "EARLY", 28, "MIDDLE", 15, "LATER", 6, "PRE_IPO", 2, "LISTED", 1) : null;
        String investors = investors(stage, dice);
        String number = firm && dice.chance(0.93) ? corporateNumber(id) : null;
        String origin = venture && dice.chance(0.4) ? dice.pick(lists.of("university")).split("\\|")[0] : null;
        Particulars.Money money = Particulars.money(stage, dice);
        organizations.add(id, 0, type, line[1], Names.organizationKey(line[1]), blankToNull(line[2]), blankToNull(line[3]),
                number,
                firm || foreign ? (dice.chance(0.55) ? contactName : (foreign ? people.foreign(dice) : people.japanese(dice)).name()) : null,
                founded, firm ? capital(type, stage, dice) : null, firm ? employees(type, dice) : null, null,
                foreign ? null : line[4], line[5], foreign || person ? null : dice.between(1, 6) + "-" + dice.between(1, 30) + "-" + dice.between(1, 20),
                foreign ? country(line[5]) : "JP", firm || foreign ? "https://" + domain(line[3], id) + "/" : null, phone, address, stage,
                investors, origin, since, money.round(), money.raised(), origin != null, particulars.licences(type, line[6], dice), SearchKeys.RULE,
                SearchKeys.order(line[1], line[2]));
        particulars.write(id, type, line[1], line[2], number, phone, address, dice);
        contacts.add(id, contactName, person ? null : contact.kana(), department(type, dice), position(type, dice), phone, address);
        long account = accounts.add(address, contactName, foreign ? "en" : "ja", since, since, "APPLICANT");
        memberships.add(0, account, id, since);
        return new Applicant(id, line[1], type, account, contactName, address, phone, line[6], investors, number, foreign ? null : line[4], id);
    }

    /** Numbers that begin with 9999 after the check digit are given to nobody. */
    static String corporateNumber(long id) {
        String base = "9999" + digits(id, 8);
        return CorporateNumber.checkDigit(base) + base;
    }

    private String investors(String stage, Dice dice) {
        if (stage == null || stage.equals("NONE")) {
            return null;
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = dice.between(0, stage.equals("SEED") ? 1 : 3); i > 0; i--) {
            chosen.add(dice.pick(lists.of("investor")));
        }
        return chosen.isEmpty() ? null : String.join("、", chosen);
    }

    private static Long capital(String type, String stage, Dice dice) {
        long million = switch (stage == null ? type : stage) {
            case "NONE" -> dice.between(1, 5);
            case "SEED", "SME" -> dice.between(5, 50);
            case "EARLY", "CARE_PROVIDER" -> dice.between(30, 120);
            case "LARGE_COMPANY" -> dice.between(1000, 30000);
            default -> dice.between(90, 400);
        };
        return type.equals("MEDICAL_INSTITUTION") || type.equals("SUPPORT_ORG") ? null : million * 1_000_000L;
    }

    private static int employees(String type, Dice dice) {
        return switch (type) {
            case "LARGE_COMPANY" -> dice.between(800, 12000);
            case "MEDICAL_INSTITUTION", "CARE_PROVIDER" -> dice.between(40, 900);
            case "SME" -> dice.between(8, 180);
            default -> dice.between(1, 38);
        };
    }

    private static String department(String type, Dice dice) {
        return switch (type) {
            case "VENTURE", "FOREIGN_COMPANY" -> dice.any("経営企画", "研究開発部", "薬事・品質保証", "事業開発", null);
            case "ACADEMIA" -> dice.any("産学連携推進室", null, null);
            case "SME", "LARGE_COMPANY" -> dice.any("新規事業室", "開発部", "医療機器課");
            case "MEDICAL_INSTITUTION" -> dice.any("臨床研究支援室", "医療情報部", "臨床工学科");
            default -> null;
        };
    }

    private static String position(String type, Dice dice) {
        return switch (type) {
            case "VENTURE" -> dice.any("代表取締役", "代表取締役CEO", "取締役CTO", "薬事担当", "事業開発マネージャー");
            case "ACADEMIA" -> dice.any("教授", "准教授", "講師", "助教", "特任研究員", "URA");
            case "FOREIGN_COMPANY" -> dice.any("CEO", "VP Regulatory Affairs", "Director, Asia Pacific", "Chief Business Officer");
            case "PRE_FOUNDER", "INDIVIDUAL" -> null;
            default -> dice.any("課長", "部長", "主任", "室長", "院長補佐");
        };
    }

    private static String domain(String english, long id) {
        String word = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ].*| inc| co| llc", "").trim().replaceAll(" +", "-");
        return (word.isEmpty() ? "a" : word + "-") + id + ".example";
    }

    private static String country(String city) {
        return switch (city) {
            case "Stockholm" -> "SE";
            case "Boston" -> "US";
            case "Singapore" -> "SG";
            case "Cambridge", "London" -> "GB";
            case "Seoul" -> "KR";
            case "München" -> "DE";
            default -> "CH";
        };
    }

    private static String prefixOf(String prefecture) {
        return switch (prefecture) {
            case "13" -> "3";
            case "27" -> "6";
            default -> digits(20 + Integer.parseInt(prefecture), 2);
        };
    }

    private static String digits(long number, int width) {
        long modulus = (long) Math.pow(10, width);
        return String.format("%0" + width + "d", number % modulus);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
