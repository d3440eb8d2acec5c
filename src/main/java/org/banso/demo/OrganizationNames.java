package org.banso.demo;

import java.util.List;
import java.util.Locale;

/** Names for applicants: the n-th of a kind is always the same, and no two are equal. */
final class OrganizationNames {

    /** A name as it stands in the register. */
    record Named(String name, String english, String prefecture) {
    }

    private static final List<String[]> EXTRAS = List.of(new String[] {"", ""}, new String[] {"ジャパン", " Japan"},
            new String[] {"ワークス", " Works"}, new String[] {"研究所", " Research"}, new String[] {"テクノロジーズ", " Technologies"},
            new String[] {"イノベーションズ", " Innovations"}, new String[] {"ソリューションズ", " Solutions"});

    private final List<String> heads;
    private final List<String> tails;
    private final List<String> universities;
    private final List<String> laboratories;
    private final List<String> foreignHeads;
    private final List<String> foreignTails;
    private final List<String> prefectures;
    private final People people;
    private int ventures;
    private int academies;
    private int persons;
    private int others;
    private int foreigners;

    OrganizationNames(Lists lists, People people) {
        heads = lists.of("venture-head");
        tails = lists.of("venture-tail");
        universities = lists.of("university");
        laboratories = lists.of("laboratory");
        foreignHeads = lists.of("foreign-head");
        foreignTails = lists.of("foreign-tail");
        prefectures = lists.of("prefecture");
        this.people = people;
    }

    Named next(String type, Dice dice) {
        return switch (type) {
            case "ACADEMIA" -> academy(academies++);
            case "PRE_FOUNDER", "INDIVIDUAL" -> person(persons++, type, dice);
            case "FOREIGN_COMPANY" -> foreign(foreigners++);
            case "VENTURE" -> venture(ventures++, dice);
            default -> other(others++, type, dice);
        };
    }

    private Named venture(int n, Dice dice) {
        int pairs = heads.size() * tails.size();
        String[] head = heads.get(n % heads.size()).split(" ", 2);
        String[] tail = tails.get((n + n / heads.size() * 5) % tails.size()).split(" ");
        int block = n / pairs;
        int pair = n % pairs;
        String[] extra = EXTRAS.get(((pair * 7 % 10 < 6 ? 0 : pair) + block * (1 + pair % 6)) % EXTRAS.size());
        String place = block < EXTRAS.size() ? "" : people.japanese(block / EXTRAS.size(), 0).kana().split(" ")[0];
        String core = place + head[0] + (dice.chance(0.12) ? "・" : "") + tail[0] + extra[0];
        String name = switch (dice.below(12)) {
            case 0 -> "㈱" + core;
            case 1 -> "合同会社" + core;
            case 2, 3, 4 -> core + "株式会社";
            default -> "株式会社" + core;
        };
        return new Named(name, head[1] + " " + tail[1] + extra[1] + " Inc.", prefecture(dice));
    }

    private Named academy(int n) {
        String[] university = universities.get(n % universities.size()).split("\\|");
        int round = n / universities.size();
        String laboratory = laboratories.get((n * 7 + round) % laboratories.size());
        round /= laboratories.size();
        String seat = round == 0 ? "" : " " + people.japanese(n, 0).name().split(" ")[0] + "研究室" + (round > 90 ? round : "");
        return new Named(university[0] + " " + laboratory + seat, null, university[1]);
    }

    private Named person(int n, String type, Dice dice) {
        String name = people.japanese(n * 7 + 3, n * 11 + n / 60).name();
        String note = type.equals("PRE_FOUNDER") ? dice.any("（起業準備中）", "（大学発起業準備）", "（勤務医・起業準備）", "")
                : dice.any("", "", "（看護師）", "（医師）", "（臨床工学技士）", "（薬剤師）");
        return new Named(name + note, null, prefecture(dice));
    }

    private Named foreign(int n) {
        int round = n / foreignHeads.size();
        String tail = foreignTails.get((n + round * 3) % foreignTails.size());
        round /= foreignTails.size();
        String name = foreignHeads.get(n % foreignHeads.size()) + (round == 0 ? " " : " " + Integer.toString(round + 9, 36).toUpperCase(Locale.ROOT) + " ") + tail;
        return new Named(name, name, "99");
    }

    private Named other(int n, String type, Dice dice) {
        String family = people.japanese(n * 5 + 1, n).name().split(" ")[0];
        String place = n < 90 ? "" : city(prefectures.get(n / 90 % prefectures.size()).split(" ")[0]).replaceAll("[市区]$", "");
        String name = switch (type) {
            case "SME" -> dice.any("有限会社" + place + family + "製作所", place + family + "精機株式会社", "株式会社" + place + family + "化成");
            case "MEDICAL_INSTITUTION" -> dice.any("医療法人 " + family + "会 " + place + family + "病院", place + family + "クリニック");
            case "CARE_PROVIDER" -> dice.any("社会福祉法人 " + place + family + "福祉会", "株式会社" + place + family + "ケアサービス");
            case "LARGE_COMPANY" -> place + family + "ホールディングス株式会社 新規事業部";
            case "INVESTOR" -> place + family + "ベンチャーズ投資事業有限責任組合";
            default -> "一般社団法人 " + place + family + "産業支援センター";
        };
        return new Named(name, null, prefecture(dice));
    }

    private String prefecture(Dice dice) {
        int at = dice.below(1200);
        for (String line : prefectures) {
            String[] parts = line.split(" ");
            at -= Integer.parseInt(parts[1]);
            if (at < 0) {
                return parts[0];
            }
        }
        return "13";
    }

    String city(String prefecture) {
        for (String line : prefectures) {
            if (line.startsWith(prefecture + " ")) {
                return line.split(" ")[2];
            }
        }
        return null;
    }
}
