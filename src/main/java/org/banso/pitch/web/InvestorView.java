package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.organization.OrganizationSearchQueries;
import org.banso.organization.Suggestion;
import org.banso.pitch.InvestorForm;
import org.banso.pitch.InvestorLine;
import org.banso.pitch.InvestorState;
import org.banso.pitch.Investors;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.PitchSide;

/** The investors approached for a pitch; the office chooses them from the register while it types. */
@Named
@ViewScoped
public class InvestorView extends RoomRows<InvestorLine, InvestorForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Investors investors;
    @Inject
    private OrganizationSearchQueries organizations;

    private List<Suggestion> suggestions = List.of();

    @Override
    public List<InvestorLine> getLines() {
        return reading.investors(room.getRoom());
    }

    /** Whether the reader may look into the register of organizations. */
    public boolean isSearching() {
        return room.getRoom().side() == PitchSide.OFFICE;
    }

    /** Organizations like what has been typed so far. */
    public void suggest() {
        getForm().setOrganizationId(null);
        String typed = getForm().getName();
        suggestions = !isSearching() || typed == null || typed.isBlank() ? List.of() : organizations.suggest(typed);
    }

    /** It is this one of the register. */
    public void choose(Suggestion suggestion) {
        getForm().setOrganizationId(suggestion.id());
        getForm().setName(suggestion.name());
        suggestions = List.of();
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public InvestorState[] getStates() {
        return InvestorState.values();
    }

    @Override
    InvestorForm blank() {
        return new InvestorForm();
    }

    @Override
    void add(long pitchId, InvestorForm written) {
        investors.add(pitchId, written);
    }

    @Override
    void change(PitchSeen seen, InvestorForm written) {
        investors.change(seen, written);
    }

    @Override
    void remove(PitchSeen seen) {
        investors.remove(seen);
    }

    @Override
    String words() {
        return "pitch.investor.";
    }
}
