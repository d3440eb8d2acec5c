package org.banso.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteField.Form;

/** What a column of an old list can become. No assignments: whoever helped then was not checked for conflicts here (a28). */
public enum ImportTarget {
    LEGACY_NO(KarteField.LEGACY_NO), RECEIVED_ON(KarteField.CONSULTED_ON), DESK(KarteField.DESK), CHANNEL(KarteField.CHANNEL), STATUS(KarteField.STATUS),
    CLOSE_REASON(KarteField.CLOSE_REASON), CLOSED_ON(null), CONSULTATION_TYPE(KarteField.CONSULTATION_TYPE), TOPICS(KarteField.TOPICS), TITLE(KarteField.TITLE),
    BODY(KarteField.BODY), GOAL(KarteField.GOAL), WANTED_BY(KarteField.WANTED_BY), CONFIDENTIALITY(KarteField.CONFIDENTIALITY),
    DISCLOSURE_ON(KarteField.DISCLOSURE_ON), EXCLUDED_SUPPORTERS(KarteField.EXCLUDED_SUPPORTERS), HOW_KNOWN(KarteField.HOW_KNOWN),
    OFFICE_MEMO(KarteField.OFFICE_MEMO), ORGANIZATION_NAME(KarteField.ORGANIZATION_NAME), APPLICANT_TYPE(KarteField.APPLICANT_TYPE),
    CORPORATE_NUMBER(KarteField.CORPORATE_NUMBER), PREFECTURE(KarteField.PREFECTURE), CONTACT_NAME(KarteField.CONTACT_NAME),
    CONTACT_EMAIL(KarteField.CONTACT_EMAIL), CONTACT_PHONE(KarteField.CONTACT_PHONE), PRODUCT_TYPE(KarteField.PRODUCT_TYPE),
    PRODUCT_NAME(KarteField.PRODUCT_NAME), PRODUCT_PHASE(KarteField.PRODUCT_PHASE), PRODUCT_SUMMARY(KarteField.PRODUCT_SUMMARY),
    PRODUCT_INDICATION(KarteField.PRODUCT_INDICATION), PRODUCT_COMPETITORS(KarteField.PRODUCT_COMPETITORS);

    /** Without these a list is no list of cases. */
    static final List<ImportTarget> NEEDED = List.of(TITLE, RECEIVED_ON, ORGANIZATION_NAME);

    private final KarteField field;

    ImportTarget(KarteField field) {
        this.field = field;
    }

    static Optional<ImportTarget> of(String name) {
        return Arrays.stream(values()).filter(target -> target.name().equals(name)).findFirst();
    }

    /** The message that names it. */
    public String labelKey() {
        return field == null ? "exchange.import.target." + name() : "karte.field." + field.key();
    }

    Form form() {
        return field == null ? Form.DATE : field.form();
    }

    /** The code list of a coded one, else null. */
    public String list() {
        return field == null ? null : field.list();
    }
}
