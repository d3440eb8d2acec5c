package org.banso.pitch;

/** An investor of a room. */
public record InvestorLine(PitchSeen seen, InvestorForm form, String writer) implements RoomRow<InvestorForm> {
    /** The body in the register of organizations; null when several have that name and nobody has said which. */
    public Long organizationId() {
        return form.getOrganizationId();
    }
}
