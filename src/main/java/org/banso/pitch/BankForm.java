package org.banso.pitch;

/** A question of the bank with its best answer, which it never lacks; bound by the form and taken back whole. */
public class BankForm extends AskedForm {
    private static final long serialVersionUID = 1L;

    private String occasion;

    /** A code of {@code pitchOccasion}, or null. */
    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }
}
