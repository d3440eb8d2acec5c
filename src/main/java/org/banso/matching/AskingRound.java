package org.banso.matching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.shared.BusinessException;
import org.banso.supporter.Commas;

/**
 * Supporters who are asked for a case one after another. Never more are asked at once than are still wanted, so that nobody
 * accepts in vain; whose turn it is is judged anew when it comes; who stands behind whom is told to nobody outside the office.
 */
@Entity
@Table(name = "asking_round")
class AskingRound {
    static final int TURNS_MAX = 20;
    static final int WANTED_MAX = 3;
    static final int DAYS_MAX = 20;
    private static final String CHANGED = "matching.round.changed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "open_case_id")
    private Long openCaseId;
    @Enumerated(EnumType.STRING)
    private SupportRole role;
    private String expertise;
    private int wanted;
    @Column(name = "answer_days")
    private int answerDays;
    @Enumerated(EnumType.STRING)
    private AskingState state = AskingState.PREPARED;
    @Column(name = "made_by", nullable = false, updatable = false)
    private long madeBy;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Column(name = "started_by")
    private Long startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "seen_at")
    private Instant seenAt;
    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<AskingTurn> turns = new ArrayList<>();

    protected AskingRound() {
    }

    /** @param expertise codes they are asked for; empty means what each covers of the need */
    AskingRound(long caseId, SupportRole role, Collection<String> expertise, int answerDays, long by, Instant at) {
        this.caseId = caseId;
        this.openCaseId = caseId;
        this.role = role;
        this.expertise = Commas.join(expertise);
        this.wanted = 1;
        this.answerDays = answerDays;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** Puts them at the end; who stands in the row already keeps his place. */
    void add(Collection<Long> supporterIds) {
        expectOpen();
        for (long supporterId : supporterIds) {
            if (turns.stream().noneMatch(turn -> turn.supporterId() == supporterId)) {
                if (turns.size() == TURNS_MAX) {
                    throw new BusinessException("matching.round.many", TURNS_MAX);
                }
                turns.add(new AskingTurn(this, supporterId, turns.stream().mapToInt(AskingTurn::place).max().orElse(0) + 1));
            }
        }
    }

    /** Takes somebody out whose turn has not come; a row that is being prepared ends with its last one. */
    void remove(long supporterId, Instant now) {
        expectOpen();
        turns.remove(waiting(supporterId));
        if (state == AskingState.PREPARED && turns.isEmpty()) {
            stop(now);
        }
    }

    /** One place up or down among those whose turn has not come; at the end of the row nothing happens. */
    void move(long supporterId, boolean up) {
        expectOpen();
        AskingTurn moved = waiting(supporterId);
        List<AskingTurn> waiting = waiting();
        int other = waiting.indexOf(moved) + (up ? -1 : 1);
        if (other >= 0 && other < waiting.size()) {
            int place = moved.place();
            moved.moveTo(waiting.get(other).place());
            waiting.get(other).moveTo(place);
        }
    }

    /** From now on they are asked, so many at once as are wanted. */
    void start(int many, int days, long by, Instant now) {
        if (state != AskingState.PREPARED) {
            throw new BusinessException(CHANGED);
        }
        if (many < 1 || many > WANTED_MAX) {
            throw BusinessException.at("wanted", "matching.round.wanted.range", WANTED_MAX);
        }
        if (days < 1 || days > DAYS_MAX) {
            throw BusinessException.at("days", "matching.round.days.range", DAYS_MAX);
        }
        if (turns.isEmpty()) {
            throw new BusinessException("matching.ask.nobody");
        }
        wanted = many;
        answerDays = days;
        startedBy = by;
        startedAt = now;
        state = AskingState.RUNNING;
    }

    /** Takes over what has come of the requests; {@code requests} by supporter, as they stand today. */
    void settle(Map<Long, Assignment> requests, LocalDate today, Instant now) {
        turns.stream().filter(turn -> turn.is(TurnState.ASKED) || turn.is(TurnState.ACCEPTED))
            .forEach(turn -> turn.became(outcome(requests.get(turn.supporterId()), today), now));
    }

    /** Whether settling would change anything, or somebody is to be asked: a look without locks. */
    boolean isDue(Map<Long, Assignment> requests, LocalDate today) {
        return state == AskingState.RUNNING && (next().isPresent() || concluded() || turns.stream().anyMatch(turn ->
            (turn.is(TurnState.ASKED) || turn.is(TurnState.ACCEPTED)) && outcome(requests.get(turn.supporterId()), today) != turn.state()));
    }

    private static TurnState outcome(Assignment request, LocalDate today) {
        return switch (request == null ? AssignmentState.RELEASED : request.stateOn(today)) {
            case ASKED -> TurnState.ASKED;
            case ACCEPTED -> TurnState.ACCEPTED;
            default -> TurnState.PASSED;
        };
    }

    /** Whose turn it is; nobody's while as many are asked or at work as are wanted. */
    Optional<AskingTurn> next() {
        return state == AskingState.RUNNING && count(TurnState.ASKED) + count(TurnState.ACCEPTED) < wanted ? waiting().stream().findFirst() : Optional.empty();
    }

    /** Ends it if there is nothing more to do; whether it has ended by this. */
    boolean conclude(Instant now) {
        boolean over = state == AskingState.RUNNING && concluded();
        if (over) {
            end(count(TurnState.ACCEPTED) >= wanted ? AskingState.FULFILLED : AskingState.EXHAUSTED, now);
        }
        return over;
    }

    private boolean concluded() {
        return count(TurnState.ACCEPTED) >= wanted || count(TurnState.ASKED) == 0 && count(TurnState.WAITING) == 0;
    }

    /** Nobody more is asked; a request that is out stays out. */
    void stop(Instant now) {
        expectOpen();
        end(AskingState.STOPPED, now);
    }

    /** The case wants nobody any more. */
    void caseLeft(Instant now) {
        expectOpen();
        end(AskingState.CASE_LEFT, now);
    }

    /** Somebody of the office takes care of a row in which nobody was left. */
    void seen(Instant now) {
        seenAt = now;
    }

    private void end(AskingState how, Instant now) {
        state = how;
        openCaseId = null;
        endedAt = now;
    }

    private long count(TurnState wantedState) {
        return turns.stream().filter(turn -> turn.is(wantedState)).count();
    }

    private List<AskingTurn> waiting() {
        return turns().stream().filter(turn -> turn.is(TurnState.WAITING)).toList();
    }

    private AskingTurn waiting(long supporterId) {
        return waiting().stream().filter(turn -> turn.supporterId() == supporterId).findFirst().orElseThrow(() -> new BusinessException(CHANGED));
    }

    private void expectOpen() {
        if (!state.isOpen()) {
            throw new BusinessException(CHANGED);
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    SupportRole role() {
        return role;
    }

    List<String> expertise() {
        return Commas.split(expertise);
    }

    int wanted() {
        return wanted;
    }

    int answerDays() {
        return answerDays;
    }

    AskingState state() {
        return state;
    }

    /** In whose name they are asked. */
    long askedFor() {
        return startedBy == null ? madeBy : startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    /** In their order. */
    List<AskingTurn> turns() {
        return turns.stream().sorted(Comparator.comparingInt(AskingTurn::place)).toList();
    }
}
