package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.calendar.FreeTimeQueries;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseStatus;
import org.banso.matching.AskingRounds;
import org.banso.matching.AssignmentRow;
import org.banso.matching.CandidateSheet;
import org.banso.matching.Matching;
import org.banso.matching.SupportRole;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** Finding a supporter: what is needed, who may be asked, who was. */
@Named("findSupporter")
@ViewScoped
public class FindView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** So many cards at first; the rest on request. */
    private static final int SHOWN = 8;
    /** What a first meeting usually takes. */
    private static final int MEETING_MINUTES = 60;

    @Inject
    private Matching matching;
    @Inject
    private AskingRounds rounds;
    @Inject
    private FreeTimeQueries times;
    @Inject
    private NeedView need;
    @Inject
    private CaseProgress progress;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String no;
    private String look;
    private boolean all;
    private boolean suggest;
    private CandidateSheet sheet;
    private Map<Long, Slot> free;
    private final Map<Long, Boolean> picked = new HashMap<>();
    private SupportRole role = SupportRole.LEAD;

    /** Somebody else changed the case: it is shown as it now is, and what was ticked stays. */
    private void readAnew() {
        sheet = matching.sheet(no, isLooking() ? List.of(look) : List.of());
        free = null;
    }

    public void load() {
        readAnew();
        need.choose(sheet.needed());
        boolean led = sheet.team().stream().anyMatch(row -> row.isActive() && row.role() == SupportRole.LEAD);
        role = led ? SupportRole.MEMBER : SupportRole.LEAD;
    }

    public void saveNeed() {
        if (pages.saving(() -> matching.need(sheet.seen(), need.chosen()), this::readAnew)) {
            pages.done("matching.done.need", here());
        }
    }

    /** T11, by those who screen. */
    public void startMatching() {
        if (pages.saving(() -> progress.startMatching(sheet.seen()), this::readAnew)) {
            pages.done("matching.done.started", here());
        }
    }

    public void ask() {
        List<Long> ids = picked.entrySet().stream().filter(entry -> Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey).toList();
        if (pages.saving(() -> matching.ask(sheet.seen(), ids, role, sheet.looking()), this::readAnew)) {
            pages.done("matching.done.asked", here(), ids.size());
        }
    }

    /** Puts those chosen into the row of the case, in the order in which they stand in the list. */
    public void line() {
        List<Long> ids = Stream.concat(sheet.cards().stream(), sheet.fallBack().stream()).map(CandidateSheet.Card::supporterId)
            .filter(id -> Boolean.TRUE.equals(picked.get(id))).toList();
        if (pages.saving(() -> rounds.line(sheet.seen(), ids, role, sheet.looking()), this::readAnew)) {
            pages.done("matching.done.lined", here() + "#row", ids.size());
        }
    }

    public void withdraw(AssignmentRow row) {
        matching.withdrawAsk(row.id(), row.version());
        pages.done("matching.done.withdrawn", here(), row.name());
    }

    public void release(AssignmentRow row) {
        matching.release(row.id(), row.version());
        pages.done("matching.done.released", here(), row.name());
    }

    public void reask(AssignmentRow row) {
        matching.reask(sheet.seen(), row.supporterId(), row.role());
        pages.done("matching.done.asked", here(), 1);
    }

    private String here() {
        return "/office/cases/" + no + "/matching";
    }

    public List<CandidateSheet.Card> getCards() {
        return all ? sheet.cards() : sheet.cards().subList(0, Math.min(SHOWN, sheet.cards().size()));
    }

    /** When somebody whose card is shown could meet next; null for who keeps no hours here. Read once for all cards. */
    public Slot free(CandidateSheet.Card card) {
        if (free == null) {
            free = times.nextOf(Stream.concat(getCards().stream(), sheet.fallBack().stream()).map(CandidateSheet.Card::supporterId).toList(), MEETING_MINUTES);
        }
        return free.get(card.supporterId());
    }

    public int getHidden() {
        return sheet.cards().size() - getCards().size();
    }

    public boolean isStartable() {
        return sheet.status() == CaseStatus.KARTE_OPEN && !sheet.needed().isEmpty();
    }

    /** Matching is still to come; later states are past it. */
    public boolean isEarly() {
        return EnumSet.range(CaseStatus.RECEIVED, CaseStatus.KARTE_OPEN).contains(sheet.status());
    }

    public boolean isLooking() {
        return look != null && !look.isBlank();
    }

    /** Whether anybody can be picked on the page. */
    public boolean isPickable() {
        return sheet.isAskable() && !(sheet.cards().isEmpty() && sheet.fallBack().isEmpty());
    }

    public List<Choice> getRoles() {
        return label.choices("supportRole").stream().filter(choice -> !SupportRole.OBSERVER.name().equals(choice.value())).toList();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getLook() {
        return look;
    }

    public void setLook(String look) {
        this.look = look;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public boolean isSuggest() {
        return suggest;
    }

    public void setSuggest(boolean suggest) {
        this.suggest = suggest;
    }

    /** Whether the suggestion of the reading stands here: no field is chosen yet, or somebody wants to see it. */
    public boolean isReading() {
        return suggest || sheet.needed().isEmpty();
    }

    public CandidateSheet getSheet() {
        return sheet;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public SupportRole getRole() {
        return role;
    }

    public void setRole(SupportRole role) {
        this.role = role;
    }
}
