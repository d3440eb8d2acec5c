package org.banso.study;

import java.io.Serializable;

/** A vendor of the register. */
public record VendorRow(long id, String name, String corporateNumber, String contactName, String email, boolean ip, boolean market, boolean offered)
    implements Serializable {

    public boolean does(StudyKind kind) {
        return offered && (kind == StudyKind.IP ? ip : market);
    }
}
