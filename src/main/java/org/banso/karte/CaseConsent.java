package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.banso.shared.BusinessException;

/** The applicant lets one agency know of the case (domain.md 4.1, consentShare); it holds until he takes it back. */
@Entity
@Table(name = "case_consent")
class CaseConsent {
    static final int SCOPE_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    private String agency;
    private String scope;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected CaseConsent() {
    }

    CaseConsent(long caseId, String agency, String scope, LocalDate givenOn) {
        this.caseId = caseId;
        this.agency = agency;
        this.scope = scope;
        this.givenOn = givenOn;
    }

    void withdraw(LocalDate on) {
        BusinessException.unless(withdrawnOn == null, "karte.consent.alreadyWithdrawn");
        withdrawnOn = on;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    String agency() {
        return agency;
    }

    String scope() {
        return scope;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
