package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.net.URL;
import java.net.URI;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The WAR that ships deploys, and its schema is there. */
class StartIT extends BansoIT {

    @Resource(lookup = "java:app/jdbc/banso")
    private DataSource dataSource;

    @Test
    void schemaIsMigrated() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success = 1")) {
            assertTrue(rows.next() && rows.getInt(1) > 0, "migrations have run");
        }
    }

    @Test
    void nobodyActsUntilSomebodyIsNamed() {
        assertFalse(actor.signedIn());
    }

    @Test
    @RunAsClient
    void a62_whatBelongsToTheServerIsUnreachable(@ArquillianResource URL address) throws Exception {
        for (String path : List.of("metrics", "openapi", "health/live", "health/ready", "openapi-ui/", "admin/", "__asadmin/version", "management/domain",
                "h2-console/", "WEB-INF/web.xml", "META-INF/persistence.xml")) {
            var answer = get(address, path);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty() && answer.headers().firstValue("X-Powered-By").isEmpty(), path);
        }
        for (int port : List.of(4848, 8686, 6900)) {
            assertThrows(IOException.class, () -> new Socket(address.getHost(), port).close(), "port " + port);
        }
    }

    private static java.net.http.HttpResponse<String> get(URL address, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }
}
