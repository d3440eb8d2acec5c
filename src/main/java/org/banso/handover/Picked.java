package org.banso.handover;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * What is to be handed over.
 *
 * @param cases    ids of running cases
 * @param steps    ids of open steps of the office that go by themselves, whoever owns their case
 * @param meetings ids of planned records in which the leaver has a seat, as somebody of the office or as the supporter he is too
 * @param offers   ids of open offers in whose times the leaver has a place
 */
public record Picked(List<Long> cases, List<Long> steps, List<Long> meetings, List<Long> offers) implements Serializable {
    public Picked {
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
        meetings = List.copyOf(meetings);
        offers = List.copyOf(offers);
    }

    /** Cases alone; what hangs on their owner goes with them. */
    public static Picked cases(Collection<Long> ids) {
        return new Picked(List.copyOf(ids), List.of(), List.of(), List.of());
    }

    /** How many things these are. */
    public int size() {
        return cases.size() + steps.size() + meetings.size() + offers.size();
    }
}
