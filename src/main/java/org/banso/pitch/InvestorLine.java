package org.banso.pitch;

import java.io.Serializable;

/** An investor of a room. {@code organizationId}: the body in the register of organizations, when exactly one has that name. */
public record InvestorLine(PitchSeen seen, Long organizationId, InvestorForm form, String writer) implements Serializable {
    public long id() {
        return seen.id();
    }
}
