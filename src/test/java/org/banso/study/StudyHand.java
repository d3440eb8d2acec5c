package org.banso.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.document.Deliveries;
import org.banso.identity.Role;
import org.banso.it.Fixture;
import org.banso.platform.Actor;
import org.banso.platform.Who;
import org.banso.shared.Jst;

/** Brings studies to where a test begins; afterwards a clerk of the office acts. */
@ApplicationScoped
class StudyHand {
    @Inject
    private Fixture fixture;
    @Inject
    private Studies studies;
    @Inject
    private Vendors vendors;
    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Ordered for 900,000 yen of a budget of 1,000,000, due in 30 days. */
    long ordered(long caseId, StudyKind kind, String question) {
        Who staff = fixture.person(Role.OFFICE_STAFF);
        actor.enter(staff);
        var form = new StudyForm();
        form.setKind(kind);
        form.setQuestion(question);
        form.setBudgetYen(1_000_000L);
        long id = studies.propose(caseId, form);
        actor.enter(fixture.person(Role.OFFICE_MANAGER));
        studies.approve(seen(id));
        actor.enter(staff);
        var vendor = new VendorForm();
        vendor.setName("㈱受託𠮷リサーチ" + id + " " + caseId);
        vendor.setContactName("担当 花子");
        vendor.setEmail("vendor" + caseId + "-" + id + "@vendor.example");
        vendor.setMarket(true);
        var order = new OrderForm();
        order.setVendorId(vendors.add(vendor));
        order.setAmountYen(900_000L);
        order.setDeadline(Jst.today(clock).plusDays(30));
        studies.order(seen(id), order);
        return id;
    }

    StudySeen seen(long id) {
        return new StudySeen(id, fixture.number("select version from feasibility_study where id = ?", id));
    }

    /** Out of the last letter about the case that has one. */
    String key(long caseId) {
        String body = fixture.text("select body from outbox_letter where case_id = ? and body like '%/guest/studies/%' order by id desc limit 1", caseId);
        Matcher link = Pattern.compile("/guest/studies/([A-Za-z0-9_-]+)").matcher(body);
        assertTrue(link.find(), body);
        return link.group(1);
    }

    Deliveries.Delivered add(String key, String name, byte[] content) {
        try {
            return deliveries.add(key, name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
