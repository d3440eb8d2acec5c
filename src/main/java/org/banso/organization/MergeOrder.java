package org.banso.organization;

import java.util.Map;

/**
 * What was decided on the page of a merge.
 *
 * @param survivorVersion as it was seen in the preview, and likewise {@code absorbedVersion}
 * @param choices         for each field in which the two differ, by its key, whose value stays; the survivor's where nothing is said
 */
public record MergeOrder(long survivorId, long survivorVersion, long absorbedId, long absorbedVersion, Map<String, Choice> choices) {
    /** Whose value stays; rows of both may stand together. */
    public enum Choice { SURVIVOR, ABSORBED, BOTH }

    public MergeOrder {
        choices = Map.copyOf(choices);
    }

    /** The survivor's details as they will be. */
    OrganizationDetails result(OrganizationDetails survivor, OrganizationDetails absorbed) {
        OrganizationDetails result = survivor.copy();
        choices.forEach((key, choice) -> {
            OrganizationField field = OrganizationField.of(key);
            if (field != null && choice == Choice.ABSORBED) {
                field.copy(absorbed, result);
            } else if (field == OrganizationField.CONTACTS && choice == Choice.BOTH) {
                absorbed.copy().contacts().stream().filter(row -> !result.contacts().contains(row)).forEach(result.contacts()::add);
            } else if (field == OrganizationField.PUBLIC_FUNDS && choice == Choice.BOTH) {
                absorbed.copy().funds().stream().filter(row -> !result.funds().contains(row)).forEach(result.funds()::add);
            }
        });
        return result;
    }
}
