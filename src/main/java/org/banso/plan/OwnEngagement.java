package org.banso.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A hands-on engagement as the applicant of its case reads it: nothing but what was released, the time and how it stands.
 *
 * @param from   first day of the first month
 * @param to     first day of the last month
 * @param months those whose words were released, the newest first
 */
public record OwnEngagement(long id, String theme, String goal, LocalDate from, LocalDate to, EngagementStatus status, List<Month> months) implements Serializable {

    /** How one month went, in the words released for the applicant. */
    public record Month(LocalDate month, String words) implements Serializable {
    }

    /** As read from the database, where the months are a question of their own. */
    public OwnEngagement(long id, String theme, String goal, LocalDate from, LocalDate to, EngagementStatus status) {
        this(id, theme, goal, from, to, status, List.of());
    }

    OwnEngagement with(List<Month> all) {
        return new OwnEngagement(id, theme, goal, from, to, status, all);
    }
}
