package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
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

    /** A place and who may go there, looked up in the routes once for all. */
    private record Place(String path, Access access) {
        static Place of(String path) {
            return new Place(path, Routes.find(path).map(found -> found.route().access()).orElseThrow(() -> new IllegalStateException("No such page: " + path)));
        }
    }

    private static final List<Place> PLACES = Stream.of("/portal", "/portal/new", "/portal/calendar", "/portal/organization", "/office/inbox", "/office/cases", "/desk", "/desk/work", "/desk/calendar", "/office/calendar", "/desk/search",
        "/office/organizations", "/office/supporters", "/office/batch", "/office/referrals", "/coi", "/office/reports/yearly", "/accounting", "/office/gaps", "/office/learning", "/office/synonyms", "/admin/accounts", "/admin/codes", "/admin/outbox", "/admin/documents", "/admin/checks", "/admin/search", "/admin/erasure", "/admin/audit", "/admin/access", "/office/invite").map(Place::of).toList();

    @Inject
    private Actor actor;
    @Inject
    private Visitor visitor;

    private List<Item> items;

    /** Asked for again and again while a page is drawn, therefore found out once. */
    public List<Item> getItems() {
        if (items == null) {
            List<String> open = PLACES.stream().filter(place -> place.access().allows(actor.who())).map(Place::path).toList();
            String here = visitor.getPath();
            String best = open.stream().filter(place -> isIn(here, area(place))).max(Comparator.comparingInt(String::length)).orElse("");
            items = open.stream().map(place -> new Item(place, place, place.equals(best), "frame.nav" + place.replace('/', '.'))).toList();
        }
        return items;
    }

    private static boolean isIn(String here, String area) {
        return here.equals(area) || here.startsWith(area + "/") || here.startsWith(area + "?");
    }

    /** All reports belong to the one entry that opens the first of them. */
    private static String area(String place) {
        return place.startsWith("/office/reports/") ? "/office/reports" : place;
    }
}
