package org.banso.consultation.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of the filter in which several may be ticked.
 *
 * @param label  message key of its name
 * @param groups what may be ticked, under the parameters that carry it
 */
public record ListPick(String label, List<Group> groups) implements Serializable {

    /**
     * Options of one parameter.
     *
     * @param title ready words above them, empty when there is only this group
     */
    public record Group(String key, String title, List<Option> options) implements Serializable {
    }

    /** One box to tick. */
    public record Option(String value, String label, boolean chosen) implements Serializable {
    }

    /** What is ticked, in words; empty for nothing. */
    public String getChosen() {
        return groups.stream().flatMap(group -> group.options().stream()).filter(Option::chosen).map(Option::label).collect(Collectors.joining("、"));
    }
}
