package org.banso.matching.affinity;

import java.io.Serializable;

/**
 * A text that tells what somebody knows or what is asked: a paper, a profile, the record of a past support, a case.
 *
 * @param title counts more than the text, for its few words are chosen; null and empty do no harm
 */
public record Writing(String title, String text) implements Serializable {
    public Writing {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
    }
}
