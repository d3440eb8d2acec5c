package org.banso.supporter;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A page of the register as it is filled in; taken back whole. */
public record SupporterContent(Profile profile, Coverage coverage, Term term, List<AffiliationForm> affiliations, List<SkillForm> skills)
    implements Serializable {

    /** An empty form with one row to begin with in each list. */
    public static SupporterContent empty() {
        return new SupporterContent(new Profile(), new Coverage(), new Term(), new ArrayList<>(List.of(new AffiliationForm())),
            new ArrayList<>(List.of(new SkillForm())));
    }
}
