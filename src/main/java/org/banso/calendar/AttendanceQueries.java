package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.banso.calendar.Booked.Kind;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;

/** Who can attend a meeting, and who does. */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
public class AttendanceQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Actor actor;

    /** What a planned meeting holds: people without its case and its room. */
    public record Held(List<Booked> people, Long roomId, String link) implements Serializable {
    }

    /** Of a planned record that the reader sees already. */
    public Held of(long recordId) {
        List<Booked> booked = em.createQuery("select b.who, b.whoId from Booking b where b.recordId = :id and b.who in :people order by b.who, b.whoId", Object[].class)
            .setParameter("id", recordId).setParameter("people", List.of(Kind.SUPPORTER, Kind.ACCOUNT)).getResultStream()
            .map(row -> new Booked((Kind) row[0], (Long) row[1])).toList();
        return em.createQuery("select a.roomId, a.link from Appointment a where a.recordId = :id", Object[].class).setParameter("id", recordId).getResultStream()
            .findFirst().map(row -> new Held(booked, (Long) row[0], (String) row[1])).orElse(new Held(booked, null, null));
    }

    /** The people of the office by name, as a form names them; those in the register are supporters and not here. */
    public List<Choice> officers() {
        var supporters = new HashSet<>(em.createQuery("select s.accountId from Supporter s where s.accountId is not null", Long.class).getResultList());
        return people.officePeople().stream().filter(choice -> !supporters.contains(Long.valueOf(choice.value())))
            .map(choice -> new Choice(Booked.account(Long.parseLong(choice.value())).key(), choice.label())).toList();
    }

    /** The reader himself: a supporter when he is in the register. */
    public Booked me() {
        return em.createQuery("select s.id from Supporter s where s.accountId = :me", Long.class).setParameter("me", actor.accountId()).getResultStream()
            .findFirst().map(Booked::supporter).orElseGet(() -> Booked.account(actor.accountId()));
    }
}
