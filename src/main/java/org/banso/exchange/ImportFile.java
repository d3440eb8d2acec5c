package org.banso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.shared.BusinessException;

/** A list that the office brought, from the upload to the day its cases are here; kept as long as they are, so that it can be undone. */
@Entity
@Table(name = "import_file")
class ImportFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id", updatable = false)
    private long accountId;
    @Column(name = "account_name", updatable = false)
    private String accountName;
    @Column(updatable = false)
    private String name;
    @Column(updatable = false)
    private String form;
    @Lob
    @Column(updatable = false)
    private String sheets;
    private int sheet;
    @Column(name = "head_row")
    private int headRow = 1;
    private String desk = "MEDISO";
    private String channel = "TEL";
    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.CLOSED;
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.BROUGHT;
    @Column(name = "job_id")
    private Long jobId;
    @Column(name = "ready_rows")
    private int ready;
    @Column(name = "faulty_rows")
    private int faulty;
    @Column(name = "known_rows")
    private int known;
    @Column(name = "by_year")
    private String byYear;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ImportFile() {
    }

    ImportFile(long accountId, String accountName, String name, String form, List<String> sheets, Instant now) {
        this.accountId = accountId;
        this.accountName = accountName;
        this.name = name;
        this.form = form;
        this.sheets = String.join("\n", sheets);
        this.createdAt = now;
    }

    /** Another sheet or head: what was looked through is none of it any more. */
    void layOut(int sheetNumber, int head) {
        expectUnwritten();
        sheet = sheetNumber;
        headRow = head;
        state = ImportState.BROUGHT;
    }

    /** What rows without an own desk, channel or state get. */
    void settle(String deskCode, String channelCode, CaseStatus stateOfRows) {
        expectUnwritten();
        desk = deskCode;
        channel = channelCode;
        status = stateOfRows;
        state = ImportState.BROUGHT;
    }

    void works(long job) {
        jobId = job;
    }

    void checked(int readyRows, int faultyRows, int knownRows, String years) {
        expectUnwritten();
        ready = readyRows;
        faulty = faultyRows;
        known = knownRows;
        byYear = years;
        state = ImportState.CHECKED;
    }

    void written(Instant now) {
        state = ImportState.WRITTEN;
        writtenAt = now;
    }

    void undone(Instant now) {
        BusinessException.unless(state == ImportState.WRITTEN, "exchange.import.notWritten");
        state = ImportState.UNDONE;
        undoneAt = now;
    }

    void expectUnwritten() {
        BusinessException.unless(state == ImportState.BROUGHT || state == ImportState.CHECKED, "exchange.import.alreadyWritten");
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    ImportSheet sheet() {
        return new ImportSheet(id, version, name, form, List.of(sheets.split("\n", -1)), sheet, headRow, desk, channel, status, state, jobId, ready, faulty, known,
            byYear, createdAt, writtenAt, undoneAt);
    }
}
