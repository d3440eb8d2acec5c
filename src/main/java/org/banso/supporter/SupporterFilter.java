package org.banso.supporter;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of the register is narrowed to; null or empty means no matter.
 *
 * @param expertise leaves of the expertise list; one of them is enough
 * @param words     part of the name, its reading, the English name or the code, in any script and width
 * @param expiring  only those with a day that is near or past
 */
public record SupporterFilter(List<String> expertise, Employment employment, SupporterStatus status, String productType, String language, String words,
                              boolean expiring) implements Serializable {

    public static SupporterFilter none() {
        return new SupporterFilter(List.of(), null, null, null, null, null, false);
    }
}
