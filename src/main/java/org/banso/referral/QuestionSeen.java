package org.banso.referral;

import java.io.Serializable;

/** A question of an agency in the version the user looks at. */
public record QuestionSeen(String agency, String question, long version) implements Serializable {
}
