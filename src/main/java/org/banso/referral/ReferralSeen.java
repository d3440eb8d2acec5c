package org.banso.referral;

import java.io.Serializable;

/** A referral in the version somebody looked at. */
public record ReferralSeen(long id, long version) implements Serializable {
}
