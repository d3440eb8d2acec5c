package org.banso.study;

import org.banso.support.RecordKind;

/** What is looked into (domain.md 1): rights of others and one's own, or whether anybody would buy. */
public enum StudyKind {
    IP, MARKET;

    /** As which kind of support it counts. */
    RecordKind record() {
        return this == IP ? RecordKind.FS_IP : RecordKind.FS_MARKET;
    }
}
