package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.banso.document.Reception;
import org.banso.document.Uploads;
import org.banso.it.Fixture;
import org.banso.platform.Who;

/** Opens rooms and brings decks for tests, as whoever acts. */
@ApplicationScoped
class RoomHand {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Pitches pitches;
    @Inject
    private PitchQueries queries;
    @Inject
    private Reception reception;
    @Inject
    private Fixture fixture;

    /** A room in which nothing lies yet. */
    long open(long caseId) {
        var form = new PitchForm();
        form.setAudience("㈱𠮷田キャピタル 初回面談");
        form.setAmountYen(300_000_000L);
        return pitches.open(caseId, form);
    }

    PitchRoom room(long pitch) {
        return queries.room(fixture.caseNo(fixture.number("select case_id from pitch where id = ?", pitch)), pitch);
    }

    void bring(long pitch, String name, byte[] content) {
        PitchRoom room = room(pitch);
        try {
            reception.take(new Uploads.Wanted(room.card().caseId(), null, room.documentId(), name, content.length, null), new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest version, once it is drawn or given up. */
    PitchRoom.Deck drawn(long pitch) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        PitchRoom.Deck newest = room(pitch).version(null);
        while (newest.coming()) {
            assertTrue(System.nanoTime() < end, "never drawn");
            Thread.onSpinWait();
            newest = room(pitch).version(null);
        }
        return newest;
    }

    /** A supporter who accepted the case, as LEAD or MEMBER. */
    Who accepted(long caseId, String role) {
        var supporter = fixture.supporter("CMC");
        fixture.cleared(caseId, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status) values (?, ?, ?, ?, 'ACCEPTED', 'CMC', 'CLEAR')",
            caseId, supporter.id(), supporter.who().accountId(), role);
        return supporter.who();
    }
}
