package org.banso.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.demo.CaseFile.Story;
import org.banso.demo.Cast.Applicant;

/** What applicants ask: patterns by product type and theme, filled with the product of the applicant. */
final class StoryBook {

    /** One pattern of a matter. */
    private record Theme(Set<String> products, List<String> phases, List<String> expertise, String type, String title, String body, String goal,
            String askedBy) {
    }

    private record Product(String what, String indication, String summary, String competitors) {
    }

    /** The story with the phase it takes place in. */
    record Told(Story story, String phase) {
    }

    private static final Map<String, String> GROUPS = new HashMap<>();

    static {
        group("REG", "REG_DRUG,REG_DEVICE,REG_SAMD,REG_IVD,REG_REGEN,QMS,RESEARCH_LAW,PRIVACY");
        group("REIMB", "REIMB");
        group("RND", "DISCOVERY,NONCLIN,CLIN,STAT,CMC,DEV_ENG,AI_DATA");
        group("IP", "IP,LICENSE");
        group("BIZPLAN", "BIZPLAN");
        group("FIN", "FIN_EQUITY,FIN_GRANT,IPO_MA");
        group("MGT", "STRATEGY,HR,LEGAL");
        group("MKT", "MARKET,SALES");
        group("GLB", "GLB_US,GLB_EU,GLB_ASIA");
        group("CARE", "CARE_TECH");
    }

    /** Diseases for which an orphan designation is conceivable. */
    private static final Pattern RARE = Pattern.compile("難治|先天|遺伝性|多剤耐性|咬傷|デング|膵がん|リンパ腫|網膜色素|肺線維症|血友病|再発性");

    private final Map<String, List<Product>> products = new HashMap<>();
    private final Map<String, List<Product>> productsAbroad = new HashMap<>();
    private final List<Theme> patterns;
    private final List<Theme> patternsAbroad;
    private final List<String> universities;
    private final Phrases phrases = new Phrases("phrases.txt");

    StoryBook() {
        Lists lists = Lists.read("products.txt");
        for (String type : lists.names()) {
            products.put(type, lists.of(type).stream().map(line -> line.split("\\|")).map(p -> new Product(p[0], p[1], p[2], p[3])).toList());
        }
        for (String line : Lists.read("stories-en.txt").of("product")) {
            String[] p = line.split("\\|");
            productsAbroad.computeIfAbsent(p[0], key -> new ArrayList<>()).add(new Product(p[1], p[2], p[3], p[4]));
        }
        patterns = patterns("stories.txt");
        patternsAbroad = patterns("stories-en.txt");
        universities = Lists.read("organizations.txt").of("university").stream().map(line -> line.split("\\|")[0]).toList();
    }

    private static void group(String group, String leaves) {
        Arrays.stream(leaves.split(",")).forEach(leaf -> GROUPS.put(leaf, group));
    }

    private static List<Theme> patterns(String file) {
        List<Theme> read = new ArrayList<>();
        String[] about = null;
        String title = null;
        String body = null;
        for (String line : Lists.read(file).of("story")) {
            String text = line.substring(3);
            switch (line.charAt(0)) {
                case 'p' -> about = text.split("\\|");
                case 't' -> title = text;
                case 'b' -> body = text;
                default -> read.add(new Theme(Set.copyOf(codes(about[0])), codes(about[1]), codes(about[2]), about[3].strip(), title, body, text,
                        about.length > 4 ? about[4].strip() : "VAIO"));
            }
        }
        return List.copyOf(read);
    }

    private static List<String> codes(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    /** Product types that firms abroad ask about. */
    Set<String> typesAbroad() {
        return productsAbroad.keySet();
    }

    Told tell(Applicant applicant, String productType, boolean before, Dice dice) {
        boolean english = applicant.foreign() && productsAbroad.containsKey(productType);
        List<Product> choice = english ? productsAbroad.get(productType) : products.get(productType);
        boolean own = productType.equals(applicant.productType()) && (applicant.seed() == 0 || dice.chance(0.93));
        Product product = own ? choice.get((int) (applicant.seed() % choice.size())) : dice.pick(choice);
        Theme pattern = dice.pick(fitting(english ? patternsAbroad : patterns, productType, applicant.type(), product));
        Map<String, String> slots = slots(product, dice);
        Set<String> topics = new LinkedHashSet<>();
        pattern.expertise().forEach(code -> topics.add(GROUPS.get(code)));
        if (topics.isEmpty()) {
            topics.add("OTHER");
        }
        String body = english ? fill(pattern.body(), slots)
                : phrases.pick(before ? "opening-again" : "opening-" + applicant.type(), dice) + fill(pattern.body(), slots) + phrases.pick("closing", dice);
        boolean secret = pattern.expertise().contains("IP") && dice.chance(0.6);
        Story story = new Story(fill(pattern.title(), slots), body.strip(), fill(pattern.goal(), slots), pattern.type(), productName(product, english, dice),
                product.summary(), product.indication(), product.competitors(),
                secret ? "UNPUBLISHED_INVENTION" : dice.weighted("NONE", 62, "UNPUBLISHED_INVENTION", 14, "TRADE_SECRET", 21, "PERSONAL_DATA", 3),
                topics, pattern.expertise(), english);
        return new Told(story, dice.pick(pattern.phases()));
    }

    /** Those of the product type and, where there are any, such as this kind of applicant asks. */
    private static List<Theme> fitting(List<Theme> all, String productType, String applicantType, Product product) {
        String asker = switch (applicantType) {
            case "VENTURE" -> "V";
            case "ACADEMIA" -> "A";
            case "PRE_FOUNDER", "INDIVIDUAL" -> "I";
            default -> "O";
        };
        List<Theme> ofProduct = all.stream().filter(p -> p.products().contains(productType))
                .filter(p -> !p.body().contains("希少疾病") || RARE.matcher(product.indication()).find()).toList();
        List<Theme> ofBoth = ofProduct.stream().filter(p -> p.askedBy().contains(asker)).toList();
        return ofBoth.isEmpty() ? ofProduct : ofBoth;
    }

    /** What robots and curious people send. */
    Told noise(Fate fate, Dice dice) {
        String kind = fate == Fate.SPAM ? "spam" : "test";
        String[] text = phrases.pick(kind, dice).split("/", 2);
        return new Told(new Story(text[0], text[1], null, "OTHER", "なし", null, null, null, "NONE", Set.of("OTHER"), List.of(), false), "NA");
    }

    private Map<String, String> slots(Product product, Dice dice) {
        Map<String, String> slots = new HashMap<>();
        slots.put("product", product.what());
        slots.put("indication", product.indication());
        slots.put("n", Integer.toString(dice.any(3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 50, 60)));
        slots.put("few", Integer.toString(dice.between(2, 6)));
        slots.put("long", Integer.toString(dice.between(5, 10)));
        slots.put("times", Integer.toString(dice.between(2, 4)));
        slots.put("cases", Integer.toString(dice.any(40, 60, 80, 120, 150, 180, 240, 300)));
        slots.put("m", Integer.toString(dice.any(3, 4, 6, 8, 10, 12, 18)));
        slots.put("yen", dice.any("300", "500", "800", "1,200", "2,000", "3,000", "5,000", "8,000"));
        slots.put("oku", dice.any("1億5,000万", "2億", "3億", "4億5,000万", "5億", "8億", "12億"));
        slots.put("seed", dice.any("3,000万", "5,000万", "7,000万", "8,000万", "1億"));
        slots.put("uni", dice.pick(universities));
        slots.put("site", phrases.pick("site", dice));
        return slots;
    }

    /** A code name as firms give, or the plain name. */
    private static String productName(Product product, boolean english, Dice dice) {
        if (english || dice.chance(0.3)) {
            return "" + (char) ('A' + dice.below(26)) + (char) ('A' + dice.below(26)) + "-" + dice.between(1, 9) + dice.between(0, 9) + dice.between(0, 9);
        }
        return product.what();
    }

    static String fill(String text, Map<String, String> slots) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(slots.getOrDefault(text.substring(open + 1, close), ""));
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }
}
