package org.banso.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.banso.shared.DayRange;

/**
 * What a list of cases is narrowed to: all of it together, within one part any of what is given. Null or nothing means: does not matter.
 *
 * @param fiscalYear       year of receipt
 * @param received         days of receipt
 * @param statuses         any of these
 * @param codes            by field any of these codes, or {@link #NONE}; a published class is given as its codes
 * @param owners           any of these accounts
 * @param free             those nobody owns; with owners, those too
 * @param organizationId   applicant
 * @param organizationName part of the applicant's name, in any spelling
 * @param supporterId      a supporter who has to do with the case
 * @param help             ... in this way
 * @param priority         that one only
 * @param text             a search in the texts of the case, in the language of {@link org.banso.platform.search.TextQuery}
 * @param overdue          only those whose deadline has passed on this day
 * @param recorded         with support held, or without any
 * @param stage            only those that reached the stage
 * @param stageDays        ... on these days
 * @param held             only those with support held, of this kind
 * @param heldDays         ... on these days
 * @param asked            how far asking supporters is
 * @param counted          only those that count (domain.md 5, C1), or that do not
 * @param repeat           only those whose organization had an earlier counted case (C6)
 * @param open             only those that have not ended
 */
public record CaseFilter(Integer fiscalYear, DayRange received, Set<CaseStatus> statuses, Map<CaseCode, Set<String>> codes, Set<Long> owners, boolean free,
                         Long organizationId, String organizationName, Long supporterId, CaseHelp help, Priority priority, String text, LocalDate overdue,
                         Boolean recorded, CaseStage stage, DayRange stageDays, HeldSupport held, DayRange heldDays, CaseAsked asked, Boolean counted,
                         boolean repeat, boolean open) implements Serializable {

    /** Among codes: those cases too that have none. */
    public static final String NONE = "";
    /** Everything. */
    public static final CaseFilter ALL = new Builder().build();

    public static Builder with() {
        return new Builder();
    }

    /** Names the parts instead of counting commas. */
    public static final class Builder {
        private final Map<CaseCode, Set<String>> codes = new EnumMap<>(CaseCode.class);
        private Integer fiscalYear;
        private DayRange received = DayRange.ALWAYS;
        private Set<CaseStatus> statuses = Set.of();
        private Set<Long> owners = Set.of();
        private boolean free;
        private Long organizationId;
        private String organizationName;
        private Long supporterId;
        private CaseHelp help;
        private Priority priority;
        private String text;
        private LocalDate overdue;
        private Boolean recorded;
        private CaseStage stage;
        private DayRange stageDays = DayRange.ALWAYS;
        private HeldSupport held;
        private DayRange heldDays = DayRange.ALWAYS;
        private CaseAsked asked;
        private Boolean counted;
        private boolean repeat;
        private boolean open;

        public Builder fiscalYear(Integer year) {
            fiscalYear = year;
            return this;
        }

        public Builder received(LocalDate first, LocalDate last) {
            received = new DayRange(first, last);
            return this;
        }

        public Builder status(CaseStatus... any) {
            return statuses(Set.of(any));
        }

        public Builder statuses(Collection<CaseStatus> any) {
            statuses = Set.copyOf(any);
            return this;
        }

        public Builder code(CaseCode field, String... any) {
            return codes(field, Set.of(any));
        }

        /** Nothing given does not narrow. */
        public Builder codes(CaseCode field, Collection<String> any) {
            if (!any.isEmpty()) {
                codes.put(field, Set.copyOf(any));
            }
            return this;
        }

        public Builder owner(Long... accountIds) {
            return owners(Set.of(accountIds));
        }

        public Builder owners(Collection<Long> accountIds) {
            owners = Set.copyOf(accountIds);
            return this;
        }

        public Builder free(boolean only) {
            free = only;
            return this;
        }

        public Builder organization(Long id) {
            organizationId = id;
            return this;
        }

        public Builder organizationName(String part) {
            organizationName = part;
            return this;
        }

        public Builder supporter(Long id, CaseHelp how) {
            supporterId = id;
            help = how == null ? CaseHelp.ACCEPTED : how;
            return this;
        }

        public Builder priority(Priority only) {
            priority = only;
            return this;
        }

        public Builder text(String words) {
            text = words;
            return this;
        }

        public Builder overdue(LocalDate on) {
            overdue = on;
            return this;
        }

        public Builder recorded(Boolean with) {
            recorded = with;
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

        public Builder counted(Boolean only) {
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
            return new CaseFilter(fiscalYear, received, statuses, Collections.unmodifiableMap(new EnumMap<>(codes)), owners, free, organizationId, organizationName, supporterId, help,
                priority, text, overdue, recorded, stage, stageDays, held, heldDays, asked, counted, repeat, open);
        }
    }
}
