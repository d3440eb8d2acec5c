package org.banso.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.platform.Setting;

/**
 * What the launcher needs to know, read the way the application reads it: system property {@code banso.x.y}, else environment {@code BANSO_X_Y},
 * else the default.
 */
record LaunchSettings(Map<String, String> given, int port, Path data, Path log, Path war, Path micro, String heap,
        String url, String user, String password, boolean demo) {

    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final String MYSQL = "jdbc:mysql:";
    /**
     * How the driver of MySQL should behave, unless the operator says otherwise. The pool asks for the isolation before each use of a connection, and
     * the driver would ask the database; and it takes statements apart anew unless it may keep what it found, of longer ones than it would.
     */
    private static final List<String> DRIVER = List.of("useLocalSessionState=true", "cachePrepStmts=true", "prepStmtCacheSize=200", "prepStmtCacheSqlLimit=4096");

    /** Reads all settings from this process. */
    static LaunchSettings read() {
        var given = new HashMap<String, String>();
        System.getenv().forEach((name, value) -> put(given, name, value));
        System.getProperties().forEach((name, value) -> put(given, variable(name.toString()), value.toString()));
        var data = Path.of(given.getOrDefault("BANSO_DATA", "data")).toAbsolutePath().normalize();
        var url = given.getOrDefault("BANSO_DB_URL", Setting.DB_URL.fallback().replace("./data", data.toString().replace('\\', '/')));
        return new LaunchSettings(Map.copyOf(given), port(given.getOrDefault("BANSO_PORT", "8080")), data,
                path(given, "BANSO_LAUNCH_LOG", data.resolve("log/server.log").toString()),
                path(given, "BANSO_LAUNCH_WAR", "target/banso"),
                path(given, "BANSO_LAUNCH_MICRO", "target/micro/payara-micro.jar"),
                given.getOrDefault("BANSO_LAUNCH_HEAP", "512m"), url,
                given.getOrDefault("BANSO_DB_USER", Setting.DB_USER.fallback()),
                given.getOrDefault("BANSO_DB_PASSWORD", Setting.DB_PASSWORD.fallback()),
                url.startsWith(EMBEDDED) && !"false".equalsIgnoreCase(given.get("BANSO_DEMO")));
    }

    /** The variables for the server: everything given, with what was resolved here made explicit, so that both always mean the same database. */
    Map<String, String> environment() {
        var variables = new HashMap<>(given);
        variables.put("BANSO_PORT", Integer.toString(port));
        variables.put("BANSO_DATA", data.toString());
        variables.put("BANSO_DB_URL", url.startsWith(MYSQL) ? withDriver(url) : url);
        variables.put("BANSO_DB_USER", user);
        variables.put("BANSO_DB_PASSWORD", password);
        variables.put("BANSO_DEMO", Boolean.toString(demo));
        variables.putIfAbsent("BANSO_BASE_URL", "http://localhost:" + port);
        variables.putIfAbsent("BANSO_DB_DRIVER", url.startsWith(MYSQL) ? "com.mysql.cj.jdbc.MysqlDataSource" : "org.h2.jdbcx.JdbcDataSource");
        return variables;
    }

    private static String withDriver(String url) {
        String told = url;
        for (String option : DRIVER) {
            if (!told.contains(option.substring(0, option.indexOf('=') + 1))) {
                told += (told.contains("?") ? "&" : "?") + option;
            }
        }
        return told;
    }

    boolean embedded() {
        return url.startsWith(EMBEDDED);
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    private static void put(Map<String, String> given, String name, String value) {
        if (name.startsWith("BANSO_") && !value.isBlank()) {
            given.put(name, value.strip());
        }
    }

    private static String variable(String property) {
        return property.startsWith("banso.") ? property.replace('.', '_').toUpperCase(Locale.ROOT) : "";
    }

    private static Path path(Map<String, String> given, String name, String otherwise) {
        return Path.of(given.getOrDefault(name, otherwise)).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65536) {
            return Integer.parseInt(text);
        }
        throw new LaunchProblem(LaunchProblem.Kind.SETTING, "BANSO_PORT「" + text + "」はポート番号ではありません。",
                "BANSO_PORT \"" + text + "\" is not a port number.");
    }
}
