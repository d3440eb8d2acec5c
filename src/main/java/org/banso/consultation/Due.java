package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What is to be done next with a case and by which day in Japan. Never changed, only replaced. */
@Embeddable
class Due {
    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind kind;
    @Column(name = "due_on")
    private LocalDate day;

    protected Due() {
    }

    Due(DueKind kind, LocalDate day) {
        this.kind = kind;
        this.day = day;
    }

    static Due nothing() {
        return new Due();
    }

    /** Null when nothing is due. */
    DueKind kind() {
        return kind;
    }

    /** Null when nothing is due. */
    LocalDate day() {
        return day;
    }
}
