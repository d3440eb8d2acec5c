package org.banso.consultation.web;

import java.util.List;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeStep;
import org.banso.shared.Choice;

/** A page on which the steps of a case are offered: the fragment {@code /office/steps.xhtml} talks to it. */
public interface StepHost {
    /** Opens the small form of a step, or takes it at once when it has none. */
    void choose(OfficeStep step);

    /** Closes the form without doing anything. */
    void dismiss();

    /** Takes the step whose form is open. */
    void perform();

    KarteView getKarte();

    StepPanel getPanel();

    /** Who may own a case; filled when the form that asks for it is open. */
    List<Choice> getOwners();
}
