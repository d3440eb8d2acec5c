package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Applicant;

/** One case while its story is being told: the columns of the case and the rows that hang on it. */
final class CaseFile {

    /** A line of the history; transition, from and to only where the state changed. */
    record Event(String kind, String transition, String from, String to, Long actor, String actorName, Instant at, String reason, String note) {
    }

    /** What office and applicant write to each other. */
    static final class Message {
        final String kind;
        final String body;
        final long author;
        final String authorName;
        final Instant at;
        Instant answeredAt;

        Message(String kind, String body, long author, String authorName, Instant at) {
            this.kind = kind;
            this.body = body;
            this.author = author;
            this.authorName = authorName;
            this.at = at;
        }
    }

    /** A supporter asked. */
    static final class Request {
        Adviser adviser;
        String role = "LEAD";
        String state = "ASKED";
        String expertise;
        Long askedBy;
        Instant askedAt;
        LocalDate dueOn;
        Instant answeredAt;
        String declineReason;
        String declineNote;
        String coiStatus = "UNCHECKED";
        String declared;
        String coiStatement;
        Instant declaredAt;
        String measure;
        Long judgedBy;
        Instant judgedAt;
        int score;
        String reasons;
        LocalDate startOn;
        LocalDate endOn;
    }

    /** A meeting or advice. */
    static final class Advice {
        String kind;
        String status = "HELD";
        Adviser adviser;
        LocalDate on;
        LocalTime starts;
        int minutes;
        String method;
        String attendees;
        String expertise;
        String internalNote;
        String applicantText;
        Instant releasedAt;
        Long releasedBy;
        String cancelReason;
        Long writtenBy;
        Instant createdAt;
        final List<Action> actions = new ArrayList<>();
    }

    /** What is to be done after an advice. */
    record Action(String what, String who, LocalDate dueOn, Instant doneAt) {
    }

    /** The survey after the end. */
    record Survey(Instant askedAt, Instant answeredAt, int overall, int[] grades, String comment) {
    }

    /** The present day of the demo: nothing lies behind it. */
    Instant storyEnd;
    /** Only changes of state are told. */
    boolean brief;
    /** The supporter who shall be asked first, and the expertise looked for last. */
    Adviser wanted;
    String wantedCode;
    /** The first supporter asked declares a relation that a reviewer has to judge. */
    boolean review;
    /** Nobody gets round to asking supporters. */
    boolean waits;
    boolean failedMeeting;
    private Instant lastStep;
    long id;
    String number;
    String desk;
    String status;
    Applicant applicant;
    Long previousCase;
    String channel;
    Story story;
    String productType;
    String phase;
    LocalDate wantedBy;
    LocalDate disclosureOn;
    String excluded;
    final Set<String> topics = new LinkedHashSet<>();
    final Set<String> expertise = new LinkedHashSet<>();
    long owner;
    String ownerName;
    String priority = "NORMAL";
    String memo;
    Long declineBy;
    String declineReason;
    String declineNote;
    String closeReason;
    Long mergedInto;
    int fiscalYear;
    boolean counted = true;
    LocalDate dueOn;
    String dueKind;
    Instant createdAt;
    Instant savedAt;
    Instant receivedAt;
    LocalDate consultedOn;
    Instant registeredAt;
    Instant screeningStartedAt;
    Instant firstResponseAt;
    Instant awaitingSince;
    long awaitingMinutes;
    int reminders;
    Instant screenedAt;
    Instant karteOpenedAt;
    Instant matchingStartedAt;
    Instant matchedAt;
    Instant meetingPlannedAt;
    Instant preInterviewHeldAt;
    Instant firstSupporterMeetingAt;
    Instant firstSupportAt;
    Instant supportEndedAt;
    Instant followUpAt;
    Instant lastSupportEndedAt;
    Instant lastFollowUpAt;
    Instant referredAt;
    Instant closedAt;
    Instant reopenedAt;
    /** Sentences that have been used for this case, and which question was asked last. */
    final Set<String> said = new HashSet<>();
    int question = -1;
    final List<Event> events = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();
    final List<Advice> advice = new ArrayList<>();
    final List<Survey> surveys = new ArrayList<>();

    /** The texts of a consultation as the applicant wrote them. */
    record Story(String title, String body, String goal, String consultationType, String productName, String summary,
            String indication, String competitors, String confidentiality, Set<String> topics, List<String> expertise, boolean english) {
    }

    /** When the state last changed. */
    Instant lastAt() {
        return lastStep;
    }

    void begin(String transition, String to, long actor, String name, Instant at) {
        status = null;
        move(transition, to, actor, name, at, null, null);
    }

    void move(String transition, String to, long actor, String name, Instant at, String reason, String note) {
        events.add(new Event("TRANSITION", transition, status, to, actor, name, at, reason, note));
        status = to;
        lastStep = at;
    }

    /** What happened beside the change of states; left out where only volume is wanted. */
    void note(String kind, Long actor, String name, Instant at, String reason, String note) {
        if (!brief) {
            events.add(new Event(kind, null, null, null, actor, name, at, reason, note));
        }
    }

    boolean went(String transition) {
        return events.stream().anyMatch(e -> transition.equals(e.transition()));
    }

    void endWaiting(Instant at) {
        if (awaitingSince != null) {
            awaitingMinutes += Duration.between(awaitingSince, at).toMinutes();
            awaitingSince = null;
        }
    }

    boolean portal() {
        return "PORTAL".equals(channel);
    }

    boolean wasHeld(String kind) {
        return advice.stream().filter(a -> a.kind.equals(kind) && a.status.equals("HELD")).count() > 1;
    }

    /** The supporter who leads, if one has accepted. */
    Request lead() {
        return requests.stream().filter(r -> r.state.equals("ACCEPTED") && r.role.equals("LEAD")).reduce((a, b) -> b).orElse(null);
    }

    /** The same plan with nothing lived yet. */
    CaseFile copy() {
        CaseFile copy = new CaseFile();
        copy.storyEnd = storyEnd;
        copy.brief = brief;
        copy.wanted = wanted;
        copy.review = review;
        copy.waits = waits;
        copy.desk = desk;
        copy.applicant = applicant;
        copy.previousCase = previousCase;
        copy.channel = channel;
        copy.story = story;
        copy.productType = productType;
        copy.phase = phase;
        copy.topics.addAll(topics);
        copy.priority = priority;
        copy.wantedBy = wantedBy;
        copy.disclosureOn = disclosureOn;
        copy.excluded = excluded;
        copy.receivedAt = receivedAt;
        return copy;
    }
}
