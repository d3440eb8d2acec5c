package org.banso.pitch;

import static org.banso.codelist.CodeUse.one;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that pitches and what stands in their rooms hold. */
@ApplicationScoped
class PitchCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("pitchOccasion", "pitch", "pitch_occasion", Subject.CASE),
            one("pitchOccasion", "question_bank", "pitch_occasion", Subject.RECORD),
            one("pitchCriterion", "question_bank", "pitch_criterion", Subject.RECORD),
            one("pitchCriterion", "pitch_question", "pitch_criterion", Subject.RECORD),
            one("pitchCriterion", "scoring_criterion", "pitch_criterion", Subject.RECORD),
            one("pitchCriterion", "scoring_mark", "pitch_criterion", Subject.RECORD),
            one("passReason", "pitch_investor", "pass_reason", Subject.RECORD));
    }
}
