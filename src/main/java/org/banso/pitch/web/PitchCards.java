package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.pitch.PitchCard;
import org.banso.pitch.PitchQueries;

/** The pitches of a case, on the case's own pages: read once a request, however often the page asks. */
@Named
@RequestScoped
public class PitchCards {
    @Inject
    private PitchQueries pitches;
    @Inject
    private PitchAddress address;

    private final Map<Long, List<PitchCard>> read = new HashMap<>();

    public List<PitchCard> of(long caseId) {
        return read.computeIfAbsent(caseId, pitches::ofCase);
    }

    /** Below this stand the rooms of the case with this number. */
    public String base(String caseNo) {
        return address.rooms(caseNo);
    }
}
