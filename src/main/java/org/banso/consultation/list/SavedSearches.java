package org.banso.consultation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseAddress;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Keeps searches of the list of cases: one's own, shared ones, and which of both stand in front. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_ALL_CASES)
public class SavedSearches {
    /** More searches of one account than this are no help. */
    static final int MOST = 100;
    /** Pins that fit above a list. */
    static final int MOST_PINS = 8;

    @Inject
    private SavedSearchRepository searches;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Keeps what an address looks for. What makes no sense in it is not kept.
     *
     * @return its id
     */
    public long keep(String name, String address, boolean shared, boolean pinned) {
        searches.oneAtATime(me());
        var kept = new SavedSearch(me(), name, addresses.read(address).query(), shared, clock.instant());
        List<SavedSearch> mine = searches.of(me());
        BusinessException.unless(mine.size() < MOST, "office.saved.tooMany", MOST);
        unique(mine, kept);
        searches.add(kept);
        searches.flush();
        if (pinned) {
            pin(kept.id());
        }
        return kept.id();
    }

    /** Gives one's own search another name, or shares it or no longer. */
    public void rename(long id, long seenVersion, String name, boolean shared) {
        searches.oneAtATime(me());
        SavedSearch found = searches.own(id, seenVersion, me());
        found.call(name, shared);
        unique(searches.of(me()), found);
        searches.flush();
    }

    /** Takes one's own search away, for everybody it was shared with. */
    public void delete(long id, long seenVersion) {
        searches.remove(searches.own(id, seenVersion, me()));
        searches.flush();
    }

    /** Makes one's own search of a shared one, to change it. */
    public long copy(long id) {
        SavedSearch found = searches.readable(id, me());
        List<String> taken = searches.of(me()).stream().map(SavedSearch::name).toList();
        String name = found.name();
        for (int i = 2; taken.contains(name); i++) {
            String end = " (" + i + ")";
            name = Text.shorten(found.name(), SavedSearch.NAME_MAX - end.length()) + end;
        }
        return keep(name, found.address(), false, false);
    }

    /** Puts a search in front, behind those already there. */
    public void pin(long id) {
        searches.readable(id, me());
        searches.oneAtATime(me());
        List<SavedSearchPin> pins = searches.pins(me());
        if (pins.stream().noneMatch(pin -> pin.searchId() == id)) {
            BusinessException.unless(pins.size() < MOST_PINS, "office.saved.tooManyPins", MOST_PINS);
            searches.add(new SavedSearchPin(me(), id, pins.isEmpty() ? 0 : pins.get(pins.size() - 1).place() + 1));
            searches.flush();
        }
    }

    /** Takes it away from there. */
    public void unpin(long id) {
        searches.pins(me()).stream().filter(pin -> pin.searchId() == id).forEach(searches::remove);
        searches.flush();
    }

    /** Moves a pinned search one place towards the front. */
    public void forward(long id) {
        searches.oneAtATime(me());
        List<SavedSearchPin> pins = searches.pins(me());
        for (int i = 1; i < pins.size(); i++) {
            if (pins.get(i).searchId() == id) {
                SavedSearchPin before = pins.get(i - 1);
                int place = before.place();
                before.moveTo(pins.get(i).place());
                pins.get(i).moveTo(place);
            }
        }
        searches.flush();
    }

    private static void unique(List<SavedSearch> mine, SavedSearch named) {
        if (mine.stream().anyMatch(other -> other != named && other.name().equals(named.name()))) {
            throw BusinessException.at("name", "office.saved.nameTaken");
        }
    }

    private long me() {
        return actor.accountId();
    }
}
