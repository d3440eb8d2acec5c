package org.banso.organization;

import java.io.Serializable;

/** An organization in one line, in the version that was read. */
public record OrganizationBrief(long id, String name, String applicantType, long version) implements Serializable {
}
