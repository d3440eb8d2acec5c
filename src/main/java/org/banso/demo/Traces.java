package org.banso.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banso.demo.CaseFile.Message;
import org.banso.shared.Jst;

/** What the last weeks left beside the cases: letters in the outbox, sign-ins in the audit log. */
final class Traces {

    private static final int DAYS = 45;
    private static final int RECIPIENT = 2;
    private static final int SENT = 9;

    private record Line(Instant at, Object[] columns) {
    }

    private final Table letters;
    private final Table audit;
    private final Instant now;
    private final List<Line> lettersToWrite = new ArrayList<>();
    private final List<Line> auditToWrite = new ArrayList<>();

    Traces(Store store, Instant now) {
        this.now = now;
        letters = store.table("outbox_letter", "version,idempotency_key,recipient,subject,body,case_id,created_at,next_attempt_at,attempts,sent_at,gave_up_at,last_error");
        audit = store.table("audit_event", "at,actor_account_id,actor_name,kind,subject,detail,remote_address");
    }

    /** Remembers what this case left, if it is young enough. */
    void of(CaseFile file, Dice dice) {
        Instant since = now.minus(DAYS, ChronoUnit.DAYS);
        if (file.receivedAt.isAfter(since) && file.portal()) {
            letter(file, "received", "【" + file.number + "】ご相談を受け付けました", file.receivedAt,
                    file.applicant.contact() + " 様\n\n「" + file.story.title() + "」を受け付けました。\n担当者が内容を確認し、ご連絡いたします。");
            signIn(file.applicant.account(), file.applicant.contact(), file.applicant.email(), file.createdAt, dice);
        }
        for (Message message : file.messages) {
            if (message.at.isAfter(since) && (message.kind.equals("QUESTION") || message.kind.equals("REMINDER") || message.kind.equals("REPLY"))) {
                String subject = message.kind.equals("REPLY") ? "】ご相談についてご連絡します"
                        : message.kind.equals("QUESTION") ? "】ご相談についてお尋ねします" : "】ご回答をお待ちしています";
                letter(file, message.kind, "【" + file.number + subject, message.at, message.body);
            }
        }
    }

    void signIn(long account, String name, String email, Instant at, Dice dice) {
        if (dice.chance(0.08)) {
            auditToWrite.add(new Line(at.minusSeconds(25), new Object[] {at.minusSeconds(25), null, null, "SIGN_IN_REFUSED", email, null, "203.0.113." + dice.between(2, 250)}));
        }
        auditToWrite.add(new Line(at, new Object[] {at, account, name, "SIGN_IN", email, null, "203.0.113." + dice.between(2, 250)}));
    }

    private void letter(CaseFile file, String kind, String subject, Instant at, String body) {
        lettersToWrite.add(new Line(at, new Object[] {1, "demo-" + file.id + "-" + kind + "-" + at.toEpochMilli(), file.applicant.email(), subject,
            body + "\n\nhttp://localhost:8080/portal/cases/" + file.number, file.id, at, at, 1, at.plusSeconds(7), null, null}));
    }

    /** Both logs are read in the order of their ids. */
    void write() {
        lettersToWrite.sort(Comparator.comparing(Line::at));
        bounce(lettersToWrite.get(lettersToWrite.size() - 1));
        lettersToWrite.forEach(line -> letters.add(line.columns()));
        auditToWrite.sort(Comparator.comparing(Line::at));
        auditToWrite.forEach(line -> audit.add(line.columns()));
    }

    /** The newest reached nobody, so that a karte shows what that looks like. */
    private static void bounce(Line letter) {
        Object[] columns = letter.columns();
        columns[SENT] = null;
        columns[SENT + 1] = letter.at().plusSeconds(7);
        columns[SENT + 2] = "550 5.1.1 <" + columns[RECIPIENT] + ">: Recipient address rejected: User unknown";
    }

    /** The office signs in on the mornings of the last business days. */
    void mornings(Cast cast, Workdays days, Dice dice) {
        for (int back = 1; back <= 14; back++) {
            var day = Jst.day(now).minusDays(back);
            if (days.isWorkday(day)) {
                cast.staff.forEach(s -> signIn(s.account(), s.name(), s == cast.staff.get(0) ? "staff@demo.example" : "staff2@demo.example",
                        day.atTime(9, dice.between(20, 59)).atZone(Jst.ZONE).toInstant(), dice));
                cast.managers.forEach(m -> signIn(m.account(), m.name(), "manager@demo.example",
                        day.atTime(8, dice.between(20, 59)).atZone(Jst.ZONE).toInstant(), dice));
            }
        }
    }
}
