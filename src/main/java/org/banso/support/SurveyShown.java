package org.banso.support;

import java.io.Serializable;

/** A survey as its reader sees it before answering. */
public record SurveyShown(String caseNo, boolean answered) implements Serializable {
}
