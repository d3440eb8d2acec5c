package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banso.it.Fixture;
import org.banso.platform.Who;

/** Brings and looks up files for tests, as whoever acts. */
@ApplicationScoped
class FileHand {
    @Inject
    private Reception reception;
    @Inject
    private DocumentQueries queries;
    @Inject
    private Fixture fixture;

    Reception.Taken add(long caseId, String name, byte[] content) {
        return add(caseId, name, content, null);
    }

    Reception.Taken add(long caseId, String name, byte[] content, Visibility visibility) {
        try {
            return reception.take(new Uploads.Wanted(caseId, null, null, name, content.length, visibility), new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocumentQueries.Row only(long caseId) {
        return queries.of(caseId).get(0);
    }

    String address(long caseId) {
        return "/documents/" + only(caseId).newest().publicId();
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
