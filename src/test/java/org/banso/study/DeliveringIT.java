package org.banso.study;

import static org.banso.it.Refusal.key;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of deliveries share: an order, and the key with which its vendor comes. */
abstract class DeliveringIT extends BansoIT {
    @Inject
    protected Fixture fixture;
    @Inject
    protected StudyHand hand;
    @Inject
    protected Studies studies;
    @Inject
    protected StudyQueries queries;
    @Inject
    protected StudyDeliveries deliveries;
    @Inject
    protected DocumentQueries documents;
    @Inject
    protected Clock clock;

    protected long organization;
    protected long caseId;
    protected String no;
    protected long id;
    protected String key;
    protected Who staff;

    @BeforeEach
    void anOrder() {
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        id = hand.ordered(caseId, StudyKind.IP, "先行技術を調べる。𠮷野㈱");
        key = hand.key(caseId);
        staff = actor.who();
        asNobody();
    }

    protected List<String> names() {
        return deliveries.open(key).orElseThrow().files().stream().map(StudyFileRow::name).toList();
    }

    protected static byte[] sheet() {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("検索式").createRow(0).createCell(0).setCellValue("特開2020-123456 𠮷");
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
