package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the file that ships. */
class PackagedWarIT {

    private static final List<String> NOT_SHIPPED = List.of("WEB-INF/classes/org/banso/demo/", "WEB-INF/classes/org/banso/launch/",
            "WEB-INF/classes/org/banso/bench/", "WEB-INF/classes/demo/", "WEB-INF/classes/db/demo/");

    @Test
    void a14_noDemoDataAndNoSampleAccounts() throws IOException {
        try (var war = new JarFile("target/banso.war")) {
            var names = war.stream().map(JarEntry::getName).toList();
            assertEquals(List.of(), names.stream().filter(name -> NOT_SHIPPED.stream().anyMatch(name::startsWith)).toList());
            assertTrue(names.stream().anyMatch(name -> name.startsWith("WEB-INF/classes/db/migration/V001")), "the schema is");
        }
    }

    @Test
    void noLibraryOfTheTestsAndNoneOfTheServer() throws IOException {
        try (var war = new JarFile("target/banso.war")) {
            var wrong = war.stream().map(JarEntry::getName).filter(name -> name.startsWith("WEB-INF/lib/"))
                    .filter(name -> name.matches(".*/(junit|arquillian|shrinkwrap|playwright|archunit|jakarta\\.|eclipselink|org\\.eclipse\\.persistence).*")).toList();
            assertEquals(List.of(), wrong);
        }
    }
}
