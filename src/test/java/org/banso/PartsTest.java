package org.banso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lint of {@code b:part}: whoever may be pressed or drawn within one is among its names, or an answer to a form would leave out
 * what it is about to draw.
 */
class PartsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** Tags whose id stands before those of everything within. */
    private static final Set<String> NAMING = Set.of("b:form", "b:editable");
    private static final Set<String> PRESSED = Set.of("p:remoteCommand", "p:poll", "b:button", "b:field");
    private static final Set<String> DRAWN = Set.of("p:outputPanel", "h:panelGroup", "p:fragment", "b:button");

    @Test
    void everyFormAndPanelOfAPartIsAmongItsNames() throws Exception {
        var missing = new TreeSet<String>();
        var seen = new ArrayList<String>();
        for (Path page : pages()) {
            var parts = read(page).getElementsByTagName("b:part");
            for (int i = 0; i < parts.getLength(); i++) {
                Element part = (Element) parts.item(i);
                Set<String> names = Set.of(part.getAttribute("names").split("\\s+"));
                var found = new TreeSet<String>();
                ids(part, found);
                seen.addAll(found);
                found.stream().filter(id -> !names.contains(id)).map(id -> id + " in " + WEBAPP.relativize(page)).forEach(missing::add);
            }
        }
        assertFalse(seen.isEmpty(), "parts are found");
        assertEquals(new TreeSet<>(), missing);
    }

    /** What is numbered by the page has another number where a part before it is left out: the browser would press what is not there. */
    @Test
    void whatIsPressedInAPartHasAnIdOfItsOwn() throws Exception {
        var nameless = new TreeSet<String>();
        for (Path page : pages()) {
            for (String part : List.of("b:part", "b:editable")) {
                var parts = read(page).getElementsByTagName(part);
                for (int i = 0; i < parts.getLength(); i++) {
                    pressed(parts.item(i), page, nameless);
                }
            }
        }
        assertEquals(new TreeSet<>(), nameless);
    }

    private static boolean pressed(Node within, Path page, Set<String> nameless) throws Exception {
        boolean any = false;
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            String tag = element.getTagName();
            boolean inside = tag.equals("ui:include") && !element.getAttribute("src").contains("#{")
                ? pressed(read(WEBAPP.resolve(element.getAttribute("src").substring(1))), WEBAPP.resolve(element.getAttribute("src").substring(1)), nameless)
                : pressed(element, page, nameless);
            if ((PRESSED.contains(tag) || tag.equals("ui:repeat") && inside) && element.getAttribute("id").isEmpty()) {
                nameless.add(tag + " in " + WEBAPP.relativize(page));
            }
            any |= inside || PRESSED.contains(tag);
        }
        return any;
    }

    private static void ids(Node within, Set<String> found) throws Exception {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            String id = element.getAttribute("id");
            if (!id.isEmpty() && (NAMING.contains(element.getTagName()) || DRAWN.contains(element.getTagName()))) {
                found.add(id);
            }
            if (element.getTagName().equals("ui:include") && !element.getAttribute("src").contains("#{")) {
                ids(read(WEBAPP.resolve(element.getAttribute("src").substring(1))), found);
            } else if (!NAMING.contains(element.getTagName())) {
                ids(element, found);
            }
        }
    }

    private static Element read(Path page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile()).getDocumentElement();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}
