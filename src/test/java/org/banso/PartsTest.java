package org.banso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Map<Path, Element> READ = new HashMap<>();
    private static final Pattern ABSOLUTE = Pattern.compile("(?:^| ):(\\w+)(?=[: ]|$)");
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
                if (!isNamedByForm(part, names)) {
                    ids(part, found);
                }
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

    /** A button finds the panels it draws when it is drawn itself: one that stands in a part left out then would never be drawn. */
    @Test
    void whatIsDrawnFromOutsideAPartStandsOutsideIt() throws Exception {
        var lost = new TreeSet<String>();
        for (Path page : pages()) {
            for (String tag : List.of("b:part", "b:editable")) {
                var parts = read(page).getElementsByTagName(tag);
                for (int i = 0; i < parts.getLength(); i++) {
                    Element part = (Element) parts.item(i);
                    Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
                    within(part, inside);
                    var ids = new TreeSet<String>();
                    inside.stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty() && !id.contains("#{")).forEach(ids::add);
                    for (Path other : pages()) {
                        var all = read(other).getElementsByTagName("*");
                        for (int j = 0; j < all.getLength(); j++) {
                            Element element = (Element) all.item(j);
                            if (!inside.contains(element)) {
                                targets(element).filter(ids::contains).map(id -> id + " in " + WEBAPP.relativize(page) + ", drawn by " + WEBAPP.relativize(other)).forEach(lost::add);
                            }
                        }
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), lost);
    }

    /** The first id of every absolute address this element draws or hands on to what it includes. */
    private static Stream<String> targets(Element element) {
        return Stream.of("update", "value").map(element::getAttribute).flatMap(text -> ABSOLUTE.matcher(text).results().map(found -> found.group(1)));
    }

    private static void within(Node node, Set<Element> found) throws Exception {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
                if (element.getTagName().equals("ui:include") && !element.getAttribute("src").contains("#{")) {
                    within(read(WEBAPP.resolve(element.getAttribute("src").substring(1))), found);
                }
                within(element, found);
            }
        }
        if (node instanceof Element self) {
            found.add(self);
        }
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

    /** Within a form everything bears its name. */
    private static boolean isNamedByForm(Element part, Set<String> names) {
        for (Node around = part.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if (NAMING.contains(element.getTagName()) && names.contains(element.getAttribute("id"))) {
                return true;
            }
        }
        return false;
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

    /** Each page is read once, so that an element is the same wherever it is met. */
    private static Element read(Path page) throws Exception {
        Element known = READ.get(page);
        if (known == null) {
            known = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile()).getDocumentElement();
            READ.put(page, known);
        }
        return known;
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}
