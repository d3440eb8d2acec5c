package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import org.banso.demo.CaseFile.Action;
import org.banso.demo.CaseFile.Advice;
import org.banso.demo.CaseFile.Event;
import org.banso.demo.CaseFile.Message;
import org.banso.demo.CaseFile.Request;
import org.banso.demo.CaseFile.Survey;

/** Puts a told case into the tables. */
final class CaseWriter {

    private final Table cases;
    private final Table topics;
    private final Table expertise;
    private final Table events;
    private final Table messages;
    private final Table verdicts;
    private final Table assignments;
    private final Table records;
    private final Table actions;
    private final Table surveys;
    private final Works works;
    private long lastCase;
    private long lastRecord;

    CaseWriter(Store store, Connection connection) throws SQLException {
        cases = store.table("consultation_case", "id,version,case_no,desk,status,created_by,organization_id,corporate_number,prefecture,organization_name,applicant_type,"
                + "contact_name,contact_email,contact_phone,previous_case_id,draft_step,saved_at,channel,consultation_type,title,body,goal,wanted_by,"
                + "preferred_ways,confidentiality,disclosure_on,excluded_supporters,how_known,consent_privacy_at,product_type,product_name,product_phase,product_summary,"
                + "product_indication,product_competitors,owner_account_id,priority,office_memo,decline_proposed_by,decline_proposed_reason,"
                + "decline_proposed_note,close_reason,merged_into_case_id,received_fy,counted,due_on,due_kind,created_at,received_at,consulted_on,"
                + "registered_at,screening_started_at,first_response_at,awaiting_since,awaiting_total_minutes,reminders,screened_at,"
                + "karte_opened_at,matching_started_at,matched_at,meeting_planned_at,pre_interview_held_at,first_supporter_meeting_at,"
                + "first_support_at,support_ended_at,follow_up_at,last_support_ended_at,last_follow_up_at,referred_at,closed_at,reopened_at");
        topics = store.table("case_topic", "case_id,topic");
        expertise = store.table("case_expertise", "case_id,code");
        events = store.table("case_event", "case_id,kind,transition,from_status,to_status,actor_account_id,actor_name,at,reason,note");
        messages = store.table("case_message", "version,case_id,kind,body,author_account_id,author_name,at,answered_at");
        verdicts = store.table("conflict_verdict", "case_id,supporter_id,clear,judged_at");
        assignments = store.table("assignment", "version,case_id,supporter_id,account_id,role,state,expertise,asked_by,asked_at,answer_due_on,"
                + "answered_at,decline_reason,decline_note,coi_status,coi_declared,coi_statement,coi_declared_at,coi_measure,coi_cleared,coi_judged_by,coi_judged_at,"
                + "score,score_reasons,start_on,end_on");
        records = store.table("support_record", "id,version,case_id,supporter_id,kind,status,performed_on,start_time,end_time,minutes,method,"
                + "attendees,expertise,internal_note,applicant_text,released_at,released_by,cancel_reason,written_by,created_at");
        actions = store.table("next_action", "version,record_id,case_id,what,who,due_on,done_at");
        surveys = store.table("survey_response", "version,case_id,token_hash,asked_at,answered_at,overall,supporter_expertise,speed,"
                + "understanding,usefulness,use_again,comment");
        works = new Works(store, connection);
        lastCase = Store.lastId(connection, "consultation_case");
        lastRecord = Store.lastId(connection, "support_record");
    }

    /** The id that the next case will have. */
    long nextId() {
        return lastCase + 1;
    }

    void write(CaseFile f, Dice dice) throws SQLException {
        f.id = ++lastCase;
        CaseFile.Story s = f.story;
        boolean draft = f.status.equals("DRAFT");
        boolean declined = f.declineBy != null;
        cases.add(f.id, f.events.size(), f.number, f.desk, f.status, f.portal() ? f.applicant.account() : null, f.applicant.organization(),
                f.applicant.corporateNumber() == null ? null : Long.valueOf(f.applicant.corporateNumber()), draft ? null : f.applicant.prefecture(), f.applicant.name(), f.applicant.type(), f.applicant.contact(), f.applicant.email(), f.applicant.phone(), f.previousCase,
                draft ? dice.between(2, 4) : 5, f.savedAt, f.channel, s.consultationType(), s.title(), s.body(), s.goal(), f.wantedBy,
                ways(s, dice), s.confidentiality(), f.disclosureOn, f.excluded,
                dice.weighted("WEB", 38, "SEMINAR", 16, "PARTNER", 15, "ACADEMIA_OFFICE", 12, "ACQUAINTANCE", 12, "PRESS", 4, "OTHER", 3),
                draft ? null : f.portal() ? f.receivedAt : f.registeredAt, f.productType, s.productName(), f.phase, s.summary(), s.indication(),
                s.competitors(), f.owner == 0 ? null : f.owner, f.priority, f.memo, declined ? f.declineBy : null,
                declined ? f.declineReason : null, declined ? f.declineNote : null, f.closeReason, f.mergedInto,
                draft ? null : f.fiscalYear, !draft && f.counted, f.dueOn, f.dueKind, f.createdAt, f.receivedAt, f.consultedOn,
                f.registeredAt, f.screeningStartedAt, f.firstResponseAt, f.awaitingSince, f.awaitingMinutes,
                f.reminders, f.screenedAt, f.karteOpenedAt, f.matchingStartedAt, f.matchedAt, f.meetingPlannedAt, f.preInterviewHeldAt,
                f.firstSupporterMeetingAt, f.firstSupportAt, f.supportEndedAt, f.followUpAt, f.lastSupportEndedAt, f.lastFollowUpAt,
                f.referredAt, f.closedAt, f.reopenedAt);
        for (String topic : f.topics) {
            topics.add(f.id, topic);
        }
        for (String code : f.expertise) {
            expertise.add(f.id, code);
        }
        f.events.sort(Comparator.comparing(Event::at));
        for (Event e : f.events) {
            events.add(f.id, e.kind(), e.transition(), e.from(), e.to(), e.actor(), e.actorName(), e.at(), e.reason(), e.note());
        }
        f.messages.sort(Comparator.comparing((Message m) -> m.at));
        for (Message m : f.messages) {
            messages.add(0, f.id, m.kind, m.body, m.author, m.authorName, m.at, m.answeredAt);
        }
        for (Request r : f.requests) {
            boolean works = r.state.equals("ACCEPTED");
            if (works || r.coiStatus.equals("BLOCKED")) {
                verdicts.add(f.id, r.adviser.id(), works ? 1 : 0, r.judgedAt != null ? r.judgedAt : r.declaredAt != null ? r.declaredAt : r.answeredAt != null ? r.answeredAt : r.askedAt);
            }
            assignments.add(0, f.id, r.adviser.id(), r.adviser.account(), r.role, r.state, r.expertise, r.askedBy, r.askedAt, r.dueOn,
                    r.answeredAt, r.declineReason, r.declineNote, r.coiStatus, r.declared, r.coiStatement, r.declaredAt, r.measure,
                    r.judgedBy != null && works ? r.declared : null, r.judgedBy, r.judgedAt,
                    r.score, r.reasons, r.startOn, r.endOn);
        }
        for (Advice a : f.advice) {
            write(f, a);
        }
        for (Survey v : f.surveys) {
            boolean answered = v.answeredAt() != null;
            int[] g = answered ? v.grades() : new int[5];
            surveys.add(0, f.id, token(f.id, dice), v.askedAt(), v.answeredAt(), answered ? v.overall() : null, answered ? g[0] : null,
                    answered ? g[1] : null, answered ? g[2] : null, answered ? g[3] : null, answered ? g[4] : null, v.comment());
        }
        works.of(f);
    }

    private void write(CaseFile f, Advice a) throws SQLException {
        long id = ++lastRecord;
        records.add(id, 0, f.id, a.adviser.id(), a.kind, a.status, a.on, a.starts,
                a.starts == null ? null : a.starts.plusMinutes(a.minutes), a.minutes, a.method, a.attendees, a.expertise, a.internalNote,
                a.applicantText, a.releasedAt, a.releasedBy, a.cancelReason, a.writtenBy, a.createdAt);
        for (Action action : a.actions) {
            actions.add(0, id, f.id, action.what(), action.who(), action.dueOn(), action.doneAt());
        }
    }

    private static String ways(CaseFile.Story story, Dice dice) {
        return story.english() ? "ONLINE" : dice.any("ONLINE", "ONLINE", "ONLINE,TEL", "ONLINE,MAIL", "ONLINE,VISIT", "TEL");
    }

    /** Stands for the hash of a token that nobody holds. */
    private static String token(long id, Dice dice) {
        byte[] bytes = new byte[24];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) dice.below(256);
        }
        return HexFormat.of().toHexDigits(id) + HexFormat.of().formatHex(bytes);
    }
}
