package org.banso.pitch;

/** A question an investor asked or may ask, with the best answer so far; bound by the form and taken back whole. */
public class QuestionForm extends AskedForm {
    private static final long serialVersionUID = 1L;
    public static final int ASKED_BY_MAX = 200;

    private String askedBy;

    /** Who asked it, in words; never leaves the room. */
    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }
}
