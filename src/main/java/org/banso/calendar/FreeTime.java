package org.banso.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * Times at which all who were asked for are free.
 *
 * @param slots   in order; empty when there is none within the weeks looked at
 * @param assumed names of supporters who have not told their hours, so that those of the office were taken
 */
public record FreeTime(List<Slot> slots, List<String> assumed) implements Serializable {
}
