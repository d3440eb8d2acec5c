package org.banso.pitch;

import java.time.LocalDate;
import org.banso.shared.KeyedForm;

/** What is known of the occasion; bound by the form and taken back whole (domain.md 4.5, PitchSupport). */
public class PitchForm extends KeyedForm {
    private static final long serialVersionUID = 1L;
    public static final int AUDIENCE_MAX = 200;
    /** Ten trillion yen: more is a slip of the finger. */
    public static final long AMOUNT_MAX = 9_999_999_999_999L;

    private String audience;
    private String occasion = "VC_MEETING";
    private LocalDate eventOn;
    private Long amountYen;

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** A code of {@code pitchOccasion}. */
    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    /** Null while no day is fixed. */
    public LocalDate getEventOn() {
        return eventOn;
    }

    public void setEventOn(LocalDate eventOn) {
        this.eventOn = eventOn;
    }

    /** What is sought, in yen; null while nobody has said. */
    public Long getAmountYen() {
        return amountYen;
    }

    public void setAmountYen(Long amountYen) {
        this.amountYen = amountYen;
    }
}
