package org.banso.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {
    private static String urlFor(String url) {
        var here = Path.of(".");
        return new LaunchSettings(Map.of(), 8080, here, here, here, here, "512m", url, "banso", "banso", false).environment().get("BANSO_DB_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/banso,jdbc:mysql://db/banso?useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSize=200&prepStmtCacheSqlLimit=4096",
        "jdbc:mysql://db/banso?sslMode=REQUIRED&prepStmtCacheSize=50,"
            + "jdbc:mysql://db/banso?sslMode=REQUIRED&prepStmtCacheSize=50&useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSqlLimit=4096",
        "jdbc:mysql://db/banso?useLocalSessionState=false&cachePrepStmts=false,"
            + "jdbc:mysql://db/banso?useLocalSessionState=false&cachePrepStmts=false&prepStmtCacheSize=200&prepStmtCacheSqlLimit=4096"})
    void theDriverOfMySqlIsToldHowToBehaveUnlessTheOperatorSaysOtherwise(String given, String told) {
        assertEquals(told, urlFor(given));
    }

    @Test
    void theEmbeddedDatabaseIsLeftAsItIs() {
        assertEquals("jdbc:h2:file:./data/banso;MODE=MySQL", urlFor("jdbc:h2:file:./data/banso;MODE=MySQL"));
    }
}
