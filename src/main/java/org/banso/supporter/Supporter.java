package org.banso.supporter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banso.shared.BusinessException;

/**
 * A specialist of the register, from candidate to the end of the appointment. Never deleted, because cases name him.
 * Who is paused keeps everything and is not asked: his hours are 0.
 */
@Entity
@Table(name = "supporter")
class Supporter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(nullable = false, updatable = false)
    private String code;
    @Column(name = "account_id")
    private Long accountId;
    @Enumerated(EnumType.STRING)
    private SupporterStatus status = SupporterStatus.ACTIVE;
    @Column(name = "hours_before_pause")
    private Integer hoursBeforePause;
    @Embedded
    private Profile profile = new Profile();
    @Embedded
    private Coverage coverage = new Coverage();
    @Embedded
    private Term term = new Term();
    @OneToMany(mappedBy = "supporter", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Affiliation> affiliations = new ArrayList<>();
    @OneToMany(mappedBy = "supporter", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SupporterExpertise> expertise = new ArrayList<>();
    @OneToMany(mappedBy = "supporter", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Tie> ties = new ArrayList<>();

    protected Supporter() {
    }

    Supporter(String code) {
        this.code = code;
    }

    /** Takes the page of the register over; rows are matched by what they are, so that an unchanged one is not written. */
    void write(SupporterContent content) {
        profile = content.profile();
        coverage = content.coverage();
        term = content.term();
        affiliations.removeIf(row -> content.affiliations().stream().noneMatch(typed -> Objects.equals(typed.getId(), row.id())));
        for (AffiliationForm typed : content.affiliations()) {
            affiliations.stream().filter(row -> typed.getId() != null && typed.getId().equals(row.id())).findFirst().orElseGet(() -> {
                var added = new Affiliation(this);
                affiliations.add(added);
                return added;
            }).write(typed);
        }
        expertise.removeIf(row -> content.skills().stream().noneMatch(typed -> typed.getCode().equals(row.code())));
        for (SkillForm typed : content.skills()) {
            expertise.stream().filter(row -> row.code().equals(typed.getCode())).findFirst().orElseGet(() -> {
                var added = new SupporterExpertise(this, typed.getCode());
                expertise.add(added);
                return added;
            }).write(typed);
        }
    }

    void tie(List<TieForm> declared) {
        ties.removeIf(row -> declared.stream().noneMatch(typed -> Objects.equals(typed.getId(), row.id())));
        for (TieForm typed : declared) {
            ties.stream().filter(row -> typed.getId() != null && typed.getId().equals(row.id())).findFirst().orElseGet(() -> {
                var added = new Tie(this);
                ties.add(added);
                return added;
            }).write(typed);
        }
    }

    /** Not asked until resumed; running work goes on. */
    void pause() {
        expect(status == SupporterStatus.ACTIVE);
        hoursBeforePause = profile.getCapacityHours();
        profile.setCapacityHours(0);
    }

    /** Back to work, with so many hours a month. */
    void resume(int hours) {
        expect(status != SupporterStatus.ENDED);
        status = SupporterStatus.ACTIVE;
        profile.setCapacityHours(hours);
    }

    /** Back from a pause by his own word: never from being suspended, which is the office's. */
    void resumeAlone(int hours) {
        expect(status == SupporterStatus.ACTIVE && profile.getCapacityHours() == 0);
        profile.setCapacityHours(hours);
    }

    void suspend() {
        expect(status == SupporterStatus.ACTIVE || status == SupporterStatus.CANDIDATE);
        status = SupporterStatus.SUSPENDED;
    }

    void end() {
        expect(status != SupporterStatus.ENDED);
        status = SupporterStatus.ENDED;
    }

    void renew(Term renewed) {
        term = renewed;
    }

    void belongTo(Long account) {
        accountId = account;
    }

    private void expect(boolean fulfilled) {
        if (!fulfilled) {
            throw new BusinessException("supporter.status.refused");
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    Long accountId() {
        return accountId;
    }

    SupporterStatus status() {
        return status;
    }

    /** Null when he never paused. */
    Integer hoursBeforePause() {
        return hoursBeforePause;
    }

    Profile profile() {
        return profile;
    }

    Coverage coverage() {
        return coverage;
    }

    Term term() {
        return term;
    }
}
