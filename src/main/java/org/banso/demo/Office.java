package org.banso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.demo.Cast.Staff;
import org.banso.shared.Jst;

/** The people of the office and around it, with the accounts that the newcomer is told about. */
final class Office {

    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("applicant@demo.example", "相談者", "applicant", "株式会社アルカディアバイオ"),
            new DemoAccount("applicant2@demo.example", "相談者（大学）", "applicant (university)", "北陸先端医科大学 生体材料学研究室"),
            new DemoAccount("applicant3@demo.example", "相談者", "applicant", "㈱𠮷野メディカルデザイン"),
            new DemoAccount("staff@demo.example", "事務局担当", "office staff", "中島 美和"),
            new DemoAccount("staff2@demo.example", "事務局担当", "office staff", "大塚 健太"),
            new DemoAccount("manager@demo.example", "事務局責任者", "office manager", "秋山 洋子"),
            new DemoAccount("screener@demo.example", "常勤サポーター", "full-time supporter", Supporters.person(new People(), 1).name()),
            new DemoAccount("supporter@demo.example", "非常勤サポーター", "part-time supporter", Supporters.person(new People(), 9).name()),
            new DemoAccount("coi@demo.example", "利益相反管理者", "conflict reviewer", "黒田 正"),
            new DemoAccount("accounting@demo.example", "経理", "accounting", "西村 恵"),
            new DemoAccount("ministry@demo.example", "委託元", "commissioner", "内藤 泉"),
            new DemoAccount("admin@demo.example", "システム管理者", "administrator", "永井 学"),
            new DemoAccount("auditor@demo.example", "監査", "auditor", "関口 文子"));

    private Office() {
    }

    static void write(Accounts accounts, Cast cast, LocalDate today) throws SQLException {
        Instant since = LocalDate.of(2018, 1, 22).atTime(10, 0).atZone(Jst.ZONE).toInstant();
        Instant seen = Jst.startOf(today).minusSeconds(6 * 3600);
        cast.staff.add(new Staff(accounts.add("staff@demo.example", "中島 美和", "ja", since, seen, "OFFICE_STAFF"), "中島 美和"));
        cast.staff.add(new Staff(accounts.add("staff2@demo.example", "大塚 健太", "ja", since, seen, "OFFICE_STAFF"), "大塚 健太"));
        cast.managers.add(new Staff(accounts.add("manager@demo.example", "秋山 洋子", "ja", since, seen, "OFFICE_MANAGER"), "秋山 洋子"));
        cast.conflictReviewer = new Staff(accounts.add("coi@demo.example", "黒田 正", "ja", since, seen, "COI_REVIEWER"), "黒田 正");
        accounts.add("ministry@demo.example", "内藤 泉", "ja", since, seen, "COMMISSIONER");
        accounts.add("admin@demo.example", "永井 学", "ja", since, seen, "SYS_ADMIN");
        accounts.add("auditor@demo.example", "関口 文子", "ja", since, seen, "AUDITOR");
        accounts.add("accounting@demo.example", "西村 恵", "ja", since, seen, "ACCOUNTING");
    }
}
