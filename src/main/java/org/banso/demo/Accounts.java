package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Writes accounts that have all the one demo password. */
final class Accounts {

    private final Table accounts;
    private final Table roles;
    private final String hash;
    private long last;

    Accounts(Store store, Connection connection, Dice dice) throws SQLException {
        accounts = store.table("account",
                "id,version,email,display_name,password_hash,locale,theme,failed_attempts,verified_at,epoch,created_at,last_sign_in_at");
        roles = store.table("account_role", "account_id,role");
        hash = Passwords.hash(DemoData.PASSWORD, dice);
        last = Store.lastId(connection, "account");
    }

    long add(String email, String name, String locale, Instant created, Instant lastSeen, String role) throws SQLException {
        long id = ++last;
        accounts.add(id, 0, email, name, hash, locale, "auto", 0, created, 0, created, lastSeen);
        roles.add(id, role);
        return id;
    }
}
