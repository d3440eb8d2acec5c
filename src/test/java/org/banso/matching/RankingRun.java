package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.banso.matching.CaseParties.Partner;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CaseText;
import org.banso.matching.text.Lexicon;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.PoolMember;

/**
 * What the engine itself takes, without a database: ranking one case among 500 supporters, looking for the conflicts of one and of all with
 * a case, and reading a consultation. Asserts nothing; the bench prints it, and {@code main} by itself.
 */
public final class RankingRun {
    private static final int SUPPORTERS = 500;
    private static final int WARM = 300;
    private static final int TIMES = 500;
    private static final List<String> CODES = List.of("REG_DRUG", "REG_DEVICE", "REG_SAMD", "QMS", "REIMB", "NONCLIN", "CLIN", "STAT", "CMC", "IP", "LICENSE", "BIZPLAN", "FIN_EQUITY", "GLB_US");
    private static final String BODY = "大学発の㈱𠮷野ﾊﾞｲｵです。内視鏡画像から早期胃がんの疑いを示すソフトウェアを開発しています。プログラム医療機器に該当するか、クラス分類と承認申請の道筋をご相談したいです。"
        + "特許は出願済みです。海外展開は当面考えていません。性能評価試験の症例数の決め方についても教えてください。";

    private RankingRun() {
    }

    public static void main(String[] args) {
        print(System.out::println);
    }

    /** Measures and tells, a line each. */
    public static void print(Consumer<String> line) {
        List<PoolMember> pool = pool();
        CaseParties parties = parties();
        CaseBodies bodies = CaseBodies.of(parties);
        List<Candidate> candidates = pool.stream().map(one -> new Candidate(one, (int) (one.id() % 4), (int) (one.id() % 200), new Candidate.Rated(12, 3),
            new Candidate.Near(one.id() % 10 / 10.0, "近い経験", List.of("特許", "出願")))).toList();
        var need = new CaseNeed(List.of("IP", "LICENSE", "REG_DRUG"), "DRUG", "BASIC", List.of("ONCOLOGY"), false, TODAY);
        var ranking = new SupporterRanking(RankingWeights.USUAL);
        var text = new CaseText("AI内視鏡画像診断支援ソフトの薬事区分", BODY, "SAMD", "APPLIED", null, null, "VENTURE", "MEDISO");
        measure(line, "rank one case among 500 supporters", 20, () -> ranking.rank(need, candidates).size());
        measure(line, "conflicts of one supporter with a case", 1, () -> ConflictRules.findings(pool.get(7), parties, TODAY).size());
        measure(line, "conflicts of 500 supporters with a case", 20, () -> pool.stream().mapToInt(one -> ConflictRules.findings(one, bodies, TODAY).size()).sum());
        measure(line, "read a consultation", 50, () -> CaseReading.of(text, Lexicon.standard()).codes().size());
    }

    private interface Work {
        int run();
    }

    private static void measure(Consumer<String> line, String what, int aim, Work work) {
        long sum = 0;
        for (int i = 0; i < WARM; i++) {
            sum += work.run();
        }
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            sum += work.run();
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        line.accept(String.format(Locale.ROOT, "%-52s p50 %7.2f ms  p95 %7.2f ms  aim %d ms  (%d found)", what, ms(took[TIMES / 2]), ms(took[TIMES * 95 / 100]), aim,
            sum / (WARM + TIMES)));
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    private static List<PoolMember> pool() {
        var random = new Random(20260401);
        var all = new ArrayList<PoolMember>();
        for (int i = 1; i <= SUPPORTERS; i++) {
            Pool one = somebody().id(i).named("試験" + i + " 太郎", "シケン タロウ" + i, "Taro Shiken" + i).mail("s" + i + "@company" + i % 90 + ".example");
            for (int skill = 0; skill < 3; skill++) {
                one.skill(CODES.get((i + skill * 5) % CODES.size()), 1 + random.nextInt(3), random.nextInt(30));
            }
            for (int place = 0; place < 3; place++) {
                one.place("株式会社試験機構" + random.nextInt(400), TODAY.minusYears(8 - place), place == 2 ? null : TODAY.minusYears(4 - place));
            }
            one.tie(ConflictReason.COI_FEES, "㈱講演先" + random.nextInt(300), TODAY.minusYears(1), null).tie(ConflictReason.COI_INVESTOR, "出資先" + random.nextInt(300), TODAY.minusYears(2), null);
            all.add(one.get());
        }
        return all;
    }

    private static CaseParties parties() {
        return new CaseParties("㈱𠮷田ﾊﾞｲｵ", "株式会社𠮷田バイオ", "Yoshida Bio Inc.", "1234567890123", "hanako@yoshida-bio.example",
            "株式会社試験機構11、試験機構42(株)、Global Device Inc.", "出資先7、出資先120、ﾊﾝｶｸｷｬﾋﾟﾀﾙ", "試験123 太郎様は避けてください",
            List.of(new Partner("JOINT_RESEARCH", "共同 次郎", null, "株式会社試験機構77", TODAY.minusYears(1), null), new Partner("CMO", null, null, "講演先30", TODAY.minusYears(1), null)));
    }
}
