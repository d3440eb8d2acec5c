package org.banso.launch;

import java.io.PrintStream;
import java.util.Optional;
import org.banso.demo.DemoAccount;
import org.banso.demo.DemoData;

/** What is printed when the first page answers: where it is and who can sign in. */
record Announcement(LaunchSettings settings, Optional<String> setupCode, boolean filledNow) {

    private static final String RULE = "-".repeat(78);

    void print(PrintStream out) {
        out.println(RULE);
        out.println("  伴走 / Banso   " + settings.address());
        setupCode.ifPresent(code -> {
            out.println();
            out.println("  最初の管理者を登録するコード（一度だけ使えます） / code for the first administrator (works once):");
            out.println("    " + code);
        });
        if (settings.demo()) {
            accounts(out);
        }
        out.println();
        out.println("  データ / data  " + settings.data());
        out.println("  ログ / log     " + settings.log());
        out.println("  終了 / stop    Ctrl-C");
        out.println(RULE);
        out.flush();
    }

    private void accounts(PrintStream out) {
        out.println();
        out.println(filledNow ? "  デモのデータを入れました。デモ用アカウント / demo data filled in; demo accounts:"
                : "  デモ用アカウント / demo accounts:");
        for (DemoAccount account : DemoData.accounts()) {
            out.printf("    %-28s %-18s %s / %s%n", account.mail(), DemoData.PASSWORD, account.roleJa(), account.roleEn());
        }
    }
}
