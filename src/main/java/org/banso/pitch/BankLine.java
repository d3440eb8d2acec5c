package org.banso.pitch;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.shared.Jst;

/**
 * A question of the bank with the best answer so far.
 *
 * @param writtenAt when it came into the bank, or was last written anew
 * @param rooms     in how many rooms it is
 * @param retired   it is offered to nobody any more
 */
public record BankLine(PitchSeen seen, String question, String answer, String criterion, String occasion, Instant writtenAt, long rooms, boolean retired) implements Serializable {
    public long id() {
        return seen.id();
    }

    public LocalDate writtenOn() {
        return Jst.day(writtenAt);
    }

    public BankForm form() {
        var form = new BankForm();
        form.setQuestion(question);
        form.setAnswer(answer);
        form.setCriterion(criterion);
        form.setOccasion(occasion);
        return form;
    }
}
