package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Where the register falls short.
 *
 * @param thin     fields that one supporter in office holds, or none
 * @param busy     supporters without room for a further case, the most overloaded first
 * @param unmet    cases that found nobody, the newest first; empty for who may not see cases
 * @param unmetMin how many there are; {@link #UNMET_MOST} stands for that many or more
 * @param recruits which newcomer would help most, the most helpful first
 * @param waiting  cases that wait for a supporter, of which {@code recruits} tells
 * @param named    whether the reader may know supporters by name; without, names and codes are null
 */
public record GapSheet(List<Thin> thin, List<Busy> busy, List<Unmet> unmet, int unmetMin, List<Recruit> recruits, int waiting, boolean named) implements Serializable {
    /** More cases that found nobody are not counted. */
    public static final int UNMET_MOST = 100;

    /**
     * A field that hangs by one person, or by none.
     *
     * @param holder null when nobody holds it, or when the reader may not know
     * @param cases  cases of the last twelve months that asked for it
     * @param unmet  those of them that found nobody for it
     */
    public record Thin(String code, int holders, Person holder, int cases, int unmet) implements Serializable {
    }

    /** A supporter by code and name. */
    public record Person(String code, String name) implements Serializable {
    }

    /** Hours a month; {@code over}: beyond what he gives. {@code person} is null when the reader may not know. */
    public record Busy(Person person, int acceptedHours, int askedHours, int givenHours, int over) implements Serializable {
    }

    /** A case for which supporters were sought and nobody has accepted. */
    public record Unmet(String caseNo, String title, Instant since, List<String> expertise) implements Serializable {
    }

    /** {@code cases}: further places of waiting cases that would be filled; {@code wanting}: waiting cases that ask for the field. */
    public record Recruit(String code, int cases, int wanting) implements Serializable {
    }
}
