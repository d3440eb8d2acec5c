package org.banso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.shared.Names;

/** Declared relations of supporters to applicants of the demo, so that conflicts of every kind really happen. */
final class Ties {

    /** archetype | reason | organization | begun months ago | ended months ago (blank: goes on) | note. */
    private static final List<String> DECLARED = List.of(
            "B20-01|COI_INVESTOR|株式会社アルカディアバイオ|30||シリーズAの共同投資家",
            "B23-01|COI_OFFICER|株式会社アルカディアバイオ|20||社外取締役（報酬あり）",
            "B13-01|COI_COLLAB|北陸先端医科大学 生体材料学研究室|40|8|骨固定材の共同研究",
            "B02-02|COI_EMPLOYER|㈱𠮷野メディカルデザイン|60|14|薬事部に在籍",
            "B02-03|COI_EMPLOYER|北陸先端医科大学 生体材料学研究室|130|49|客員研究員（終了）",
            "B27-01|COI_COMPETITOR|㈱𠮷野メディカルデザイン|18||競合する内視鏡会社の顧問",
            "B08-01|COI_FEES|株式会社アルカディアバイオ|9|6|社内講演会の講師料",
            "B17-03|COI_ENGAGED|株式会社ミライキュア|26||特許出願を受任中",
            "B20-02|COI_INVESTOR|株式会社セルテリア|16||投資検討中",
            "B20-03|COI_INVESTOR|株式会社ロボサージ|33||CVCとして出資",
            "B20-04|COI_INVESTOR|株式会社難病創薬|12||ファンドから出資",
            "B01-02|COI_OFFICER|ブルーリーフ・ファーマ株式会社|28||薬事顧問",
            "B03-01|COI_ENGAGED|ハートシグナル株式会社|10||承認申請の支援契約",
            "B05-01|COI_COLLAB|九州先端大学 再生医療センター|50|20|細胞シートの共同研究",
            "B08-03|COI_COUNTERPARTY|青嵐大学 医学部 消化器内科学講座|48||実施医療機関の治験支援部門に所属",
            "B12-01|COI_COLLAB|北嶺大学 薬学部 天然物化学研究室|30|6|天然物ライブラリーの共同研究",
            "B15-02|COI_EMPLOYER|尾張エラストマー株式会社|90|15|開発部に在籍",
            "B19-01|COI_ENGAGED|株式会社ジーンパス|22||顧問弁護士",
            "B22-01|COI_OFFICER|株式会社カテーテルラボ|14||社外監査役",
            "B24-01|COI_SOLICIT|株式会社ニューロブリッジ|7||人材紹介の提案を予定",
            "B26-01|COI_COMPETITOR|株式会社スマートインフュージョン|40||競合製品の販売代理店",
            "B30-01|COI_ENGAGED|株式会社みまもり工房|11||実証事業の受託",
            "B11-01|COI_FAMILY|株式会社データホスピタル|36||代表者の配偶者",
            "B16-01|COI_COLLAB|青嵐大学 医学部 消化器内科学講座|60|37|内視鏡画像の共同研究（終了）");

    private final Table ties;
    private final LocalDate today;

    Ties(Store store, LocalDate today) throws SQLException {
        ties = store.table("supporter_tie", "supporter_id,reason,counterpart_name,name_key,from_on,to_on,note");
        this.today = today;
    }

    /** Writes the ties of the supporter; the names of those he must not advise. */
    Set<String> write(long supporter, String archetype) throws SQLException {
        Set<String> tied = new HashSet<>();
        for (String line : DECLARED) {
            String[] parts = line.split("\\|");
            if (parts[0].equals(archetype)) {
                ties.add(supporter, parts[1], parts[2], Names.organizationKey(parts[2]), today.minusMonths(Long.parseLong(parts[3])),
                        parts[4].isEmpty() ? null : today.minusMonths(Long.parseLong(parts[4])), parts[5]);
                tied.add(parts[2]);
            }
        }
        return tied;
    }
}
