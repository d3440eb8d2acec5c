package org.banso.consultation.web;

import java.io.Serializable;
import org.banso.consultation.CaseParameter;

/**
 * One condition of the list in words.
 *
 * @param words   the whole condition
 * @param without query of the address without it
 */
public record ListChip(CaseParameter parameter, String value, String words, String without) implements Serializable {
}
