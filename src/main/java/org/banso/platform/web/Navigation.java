package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.banso.platform.Actor;

/** The bar's entries for this person: what their rights open, most used first. */
@Named
@RequestScoped
public class Navigation {
    /** One entry; {@code labelKey} is in the bundles. */
    public record Item(String key, String path, boolean current, String labelKey) {
    }

    private static final List<String> PLACES = List.of("/portal", "/portal/new", "/portal/organization", "/office/inbox", "/office/cases", "/desk", "/desk/search",
        "/office/organizations", "/office/supporters", "/office/batch", "/coi", "/office/reports/yearly", "/office/gaps", "/office/learning", "/office/synonyms", "/admin/accounts", "/admin/codes", "/admin/outbox", "/admin/documents", "/admin/checks", "/admin/search", "/admin/erasure", "/admin/audit", "/admin/access", "/office/invite");

    @Inject
    private Actor actor;
    @Inject
    private Visitor visitor;

    public List<Item> getItems() {
        String here = visitor.getPath();
        String best = open().filter(place -> isIn(here, area(place)))
            .max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
        return open().map(place -> new Item(place, place, place.equals(best), "frame.nav" + place.replace('/', '.'))).toList();
    }

    private static boolean isIn(String here, String area) {
        return here.equals(area) || here.startsWith(area + "/") || here.startsWith(area + "?");
    }

    /** All reports belong to the one entry that opens the first of them. */
    private static String area(String place) {
        return place.startsWith("/office/reports/") ? "/office/reports" : place;
    }

    private Stream<String> open() {
        return PLACES.stream().filter(place -> Routes.find(place).filter(found -> found.route().access().allows(actor.who())).isPresent());
    }
}
