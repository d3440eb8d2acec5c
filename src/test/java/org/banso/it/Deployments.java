package org.banso.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven has built, with the integration tests and what they share put into it. */
public final class Deployments {

    /** Tests that run outside the server and would miss their libraries inside it. */
    private static final List<String> OUTSIDE = List.of("org/banso/browser/", "org/banso/bench/", "org/banso/launch/", "org/banso/demo/",
            "org/banso/it/Deployments", "org/banso/it/OneDeployment", "org/banso/it/MySqlServer", "org/banso/it/TestDatabase",
            "org/banso/it/DatabaseOfTheRun");

    private Deployments() {
    }

    /** All ITs in one archive, so that one server start serves them all. */
    public static WebArchive everything() {
        var war = ShrinkWrap.create(ExplodedImporter.class, "banso.war").importDirectory(Path.of("target/banso").toFile()).as(WebArchive.class);
        // As in the WAR that is packed (maven-war-plugin, packagingExcludes).
        war.delete("/WEB-INF/classes/org/banso/launch");
        war.delete("/WEB-INF/classes/org/banso/demo");
        war.delete("/WEB-INF/classes/demo");
        Path tests = Path.of("target/test-classes");
        try (var files = Files.walk(tests)) {
            String webXml = Files.readString(Path.of("target/banso/WEB-INF/web.xml"));
            war.setWebXML(new StringAsset(webXml.replace("org.banso.platform.web.RouteFilter", DoorForTests.class.getName())));
            files.filter(Files::isRegularFile).filter(inside(tests))
                    .forEach(file -> war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + name(tests, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private static Predicate<Path> inside(Path tests) {
        return file -> {
            String name = name(tests, file);
            return name.startsWith("search/") || name.endsWith(".class") && OUTSIDE.stream().noneMatch(name::startsWith)
                    && !name.matches(".*(Test|Journey|Properties)(\\$.*)?\\.class");
        };
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
