package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.browser.BansoServer;
import org.banso.it.Visit;
import org.junit.jupiter.api.Test;

/** A production start: nobody has an account, and one code in the log makes the first administrator. */
class FirstStartJourney {
    private static final Pattern CODE = Pattern.compile("BANSO-SETUP-CODE: ([A-Z0-9-]+)");
    private static final String PASSWORD = "川辺で読む本と温かい紅茶";

    @Test
    void a14_theFirstAdministratorNeedsTheCodeOfTheLogAndThereIsNoOtherWay() throws IOException {
        Path data = Files.createTempDirectory("banso-first");
        var server = BansoServer.start(Map.of("BANSO_DEMO", "false", "BANSO_DB_DRIVER", "org.h2.jdbcx.JdbcDataSource", "BANSO_DB_USER", "banso",
            "BANSO_DB_PASSWORD", "banso", "BANSO_DATA", data.toString(), "BANSO_DB_URL",
            "jdbc:h2:file:" + data + "/banso;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"));
        try {
            var stranger = new Visit(server.url());
            for (String known : new String[] {"admin@demo.example", "admin", "admin@localhost"}) {
                assertEquals(200, stranger.signIn(known, "demo-banso-2026").statusCode(), "no account that everybody knows");
            }
            assertEquals(200, create(stranger, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"), "a wrong code makes nobody");
            String code = code(data);
            assertEquals(302, create(stranger, code));
            assertEquals(200, stranger.get("/admin/accounts").statusCode());
            assertEquals(404, new Visit(server.url()).get("/setup").statusCode(), "closed for good");
        } finally {
            server.stop();
        }
    }

    private static int create(Visit visit, String code) {
        var page = visit.get("/setup");
        return visit.post("/setup", Visit.form(page.body(), "setup", "setup:code", code, "setup:email", "first@it.example", "setup:name", "最初の管理者",
            "setup:password", PASSWORD, "setup:submit", "")).statusCode();
    }

    private static String code(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (Path log : files.filter(file -> file.toString().contains("log") && Files.isRegularFile(file)).toList()) {
                var code = CODE.matcher(Files.readString(log));
                if (code.find()) {
                    return code.group(1);
                }
            }
        }
        assertTrue(false, "no code in the log under " + data);
        return null;
    }
}
