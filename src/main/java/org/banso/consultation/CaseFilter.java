package org.banso.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.shared.DayRange;

/**
 * What a list of cases is narrowed to. Everything may be null, which means: does not matter.
 *
 * @param fiscalYear      year of receipt
 * @param productTypes    any of these codes, or {@link #NONE}; a published class is given as its codes
 * @param applicantTypes  likewise
 * @param ownerId         account; see {@code free}
 * @param organizationId  applicant
 * @param free            only those nobody owns
 * @param text            words of title or organization
 * @param from            first day of receipt
 * @param to              last day of receipt
 * @param stage           only those that reached the stage
 * @param stageDays       ... on these days
 * @param held            only those with support held, of this kind
 * @param heldDays        ... on these days
 * @param asked           how far asking supporters is
 * @param counted         only those that count (domain.md 5, C1)
 * @param repeat          only those whose organization had an earlier counted case (C6)
 */
public record CaseFilter(Integer fiscalYear, CaseStatus status, Set<String> productTypes, Set<String> applicantTypes, Long ownerId,
                         Long organizationId, boolean free, String channel, String desk, String topic, String text, LocalDate from, LocalDate to, CaseStage stage,
                         DayRange stageDays, HeldSupport held, DayRange heldDays, CaseAsked asked, boolean counted, boolean repeat, boolean open) implements Serializable {

    /** Among the product or applicant types: those cases too that have none yet. */
    public static final String NONE = "";
    /** Everything. */
    public static final CaseFilter ALL = new Builder().build();

    public static Builder with() {
        return new Builder();
    }

    /** Names the parts instead of counting commas. */
    public static final class Builder {
        private Integer fiscalYear;
        private CaseStatus status;
        private Set<String> productTypes;
        private Set<String> applicantTypes;
        private Long ownerId;
        private Long organizationId;
        private boolean free;
        private String channel;
        private String desk;
        private String topic;
        private String text;
        private LocalDate from;
        private LocalDate to;
        private CaseStage stage;
        private DayRange stageDays = DayRange.ALWAYS;
        private HeldSupport held;
        private DayRange heldDays = DayRange.ALWAYS;
        private CaseAsked asked;
        private boolean counted;
        private boolean repeat;
        private boolean open;

        public Builder fiscalYear(Integer year) {
            fiscalYear = year;
            return this;
        }

        public Builder status(CaseStatus wanted) {
            status = wanted;
            return this;
        }

        public Builder productTypes(Set<String> codes) {
            productTypes = codes;
            return this;
        }

        public Builder applicantTypes(Set<String> codes) {
            applicantTypes = codes;
            return this;
        }

        public Builder owner(Long accountId) {
            ownerId = accountId;
            return this;
        }

        public Builder organization(Long id) {
            organizationId = id;
            return this;
        }

        public Builder free(boolean only) {
            free = only;
            return this;
        }

        public Builder channel(String code) {
            channel = code;
            return this;
        }

        public Builder desk(String code) {
            desk = code;
            return this;
        }

        public Builder topic(String code) {
            topic = code;
            return this;
        }

        public Builder text(String words) {
            text = words;
            return this;
        }

        public Builder received(LocalDate first, LocalDate last) {
            from = first;
            to = last;
            return this;
        }

        public Builder stage(CaseStage reached, DayRange on) {
            stage = reached;
            stageDays = on;
            return this;
        }

        public Builder held(HeldSupport kind, DayRange on) {
            held = kind;
            heldDays = on;
            return this;
        }

        public Builder asked(CaseAsked how) {
            asked = how;
            return this;
        }

        public Builder counted(boolean only) {
            counted = only;
            return this;
        }

        public Builder repeat(boolean only) {
            repeat = only;
            return this;
        }

        public Builder open(boolean only) {
            open = only;
            return this;
        }

        public CaseFilter build() {
            return new CaseFilter(fiscalYear, status, productTypes, applicantTypes, ownerId, organizationId, free, channel, desk, topic, text, from, to, stage,
                stageDays, held, heldDays, asked, counted, repeat, open);
        }
    }
}
