package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A supporter proposed to, asked for, or working on a case; one row for each pair (domain.md 4.4). */
@Entity
@Table(name = "assignment")
class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    @Column(name = "account_id")
    private Long accountId;
    private String role;
    @Enumerated(EnumType.STRING)
    private AssignmentState state;
    private String expertise;
    @Column(name = "asked_by")
    private Long askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "decline_reason")
    private String declineReason;
    @Column(name = "decline_note")
    private String declineNote;
    @Enumerated(EnumType.STRING)
    @Column(name = "coi_status")
    private ConflictStatus conflict = ConflictStatus.UNCHECKED;
    @Column(name = "coi_statement")
    private String conflictStatement;
    @Column(name = "coi_declared_at")
    private Instant conflictDeclaredAt;
    @Column(name = "coi_measure")
    private String conflictMeasure;
    @Column(name = "coi_judged_by")
    private Long conflictJudgedBy;
    @Column(name = "coi_judged_at")
    private Instant conflictJudgedAt;
    private Integer score;
    @Column(name = "score_reasons")
    private String scoreReasons;
    @Column(name = "start_on")
    private LocalDate startOn;
    @Column(name = "end_on")
    private LocalDate endOn;

    protected Assignment() {
    }
}
