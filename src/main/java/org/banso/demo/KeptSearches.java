package org.banso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Searches that the office of the demo keeps and shares, in front of everybody who sees the list. */
final class KeptSearches {
    private static final List<List<String>> SHARED = List.of(
            List.of("期限を過ぎた相談", "overdue=true&sort=DUE"),
            List.of("再生医療・支援中", "status=IN_SUPPORT&product=REGEN"),
            List.of("担当が未定", "owner=none&open=true"));

    private final Table searches;
    private final Table pins;

    KeptSearches(Store store) throws SQLException {
        searches = store.table("saved_search", "id,version,account_id,name,address,shared,created_at");
        pins = store.table("saved_search_pin", "version,account_id,search_id,place");
    }

    void write(Cast cast, Instant when) throws SQLException {
        for (int i = 0; i < SHARED.size(); i++) {
            searches.add(i + 1L, 0, cast.staff.get(0).account(), SHARED.get(i).get(0), SHARED.get(i).get(1), true, when);
            for (Cast.Staff one : cast.staff) {
                pins.add(0, one.account(), i + 1L, i);
            }
        }
    }
}
