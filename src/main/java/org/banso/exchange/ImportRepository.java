package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportRepository {
    private static final int PIECE = 1 << 19;

    @PersistenceContext
    private EntityManager em;

    /** A case that a file made, and the organization if it made that too. */
    record Made(long row, long caseId, long version, Long organizationId) {
    }

    void add(ImportFile file, Path content) {
        em.persist(file);
        em.flush();
        try (InputStream in = Files.newInputStream(content)) {
            int piece = 0;
            for (byte[] bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                em.persist(new ImportFileContent(file.id(), piece++, bytes));
                em.flush();
                em.detach(em.find(ImportFileContent.class, new ImportFileContent.Place(file.id(), piece - 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account's own file, held until this transaction ends. */
    ImportFile own(long id, long accountId) {
        ImportFile found = em.find(ImportFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.accountId() != accountId) {
            throw new NotFound();
        }
        return found;
    }

    Optional<byte[]> piece(long fileId, int number) {
        return em.createQuery("select c.content from ImportFileContent c where c.place.fileId = :file and c.place.piece = :piece", byte[].class)
            .setParameter("file", fileId).setParameter("piece", number).getResultStream().findFirst();
    }

    void columns(long fileId, Map<Integer, ImportTarget> targets) {
        em.createNativeQuery("delete from import_column where file_id = ?").setParameter(1, fileId).executeUpdate();
        targets.forEach((place, target) -> em.createNativeQuery("insert into import_column (file_id, place, target) values (?, ?, ?)")
            .setParameter(1, fileId).setParameter(2, place).setParameter(3, target.name()).executeUpdate());
    }

    Map<Integer, ImportTarget> columns(long fileId) {
        var found = new TreeMap<Integer, ImportTarget>();
        rows("select place, target from import_column where file_id = ?", fileId).forEach(row -> ImportTarget.of((String) row[1])
            .ifPresent(target -> found.put(((Number) row[0]).intValue(), target)));
        return found;
    }

    void remember(String headingKey, ImportTarget target) {
        em.createNativeQuery("insert into import_heading (heading_key, target) values (?, ?) on duplicate key update target = ?").setParameter(1, headingKey)
            .setParameter(2, target.name()).setParameter(3, target.name()).executeUpdate();
    }

    Map<String, ImportTarget> headings() {
        var found = new HashMap<String, ImportTarget>();
        rows("select heading_key, target from import_heading where target <> ?", "").forEach(row -> ImportTarget.of((String) row[1])
            .ifPresent(target -> found.put((String) row[0], target)));
        return found;
    }

    void remember(ImportTarget target, String key, String code) {
        em.createNativeQuery("insert into import_word (target, typed_key, code) values (?, ?, ?) on duplicate key update code = ?").setParameter(1, target.name())
            .setParameter(2, key).setParameter(3, code).setParameter(4, code).executeUpdate();
    }

    Map<ImportTarget, Map<String, String>> words() {
        var found = new EnumMap<ImportTarget, Map<String, String>>(ImportTarget.class);
        rows("select target, typed_key, code from import_word where target <> ?", "").forEach(row -> ImportTarget.of((String) row[0])
            .ifPresent(target -> found.computeIfAbsent(target, each -> new HashMap<>()).put((String) row[1], (String) row[2])));
        return found;
    }

    void unknown(long fileId, Map<ImportTarget, Map<String, String>> words) {
        em.createNativeQuery("delete from import_unknown where file_id = ?").setParameter(1, fileId).executeUpdate();
        words.forEach((target, typed) -> typed.forEach((key, word) -> em.createNativeQuery("insert into import_unknown (file_id, target, typed_key, typed)"
            + " values (?, ?, ?, ?)").setParameter(1, fileId).setParameter(2, target.name()).setParameter(3, key).setParameter(4, word).executeUpdate()));
    }

    List<Object[]> unknown(long fileId) {
        return rows("select target, typed_key, typed from import_unknown where file_id = ? order by target, typed_key", fileId);
    }

    void faults(long fileId, List<ImportLayout.Fault> faults) {
        em.createNativeQuery("delete from import_fault where file_id = ?").setParameter(1, fileId).executeUpdate();
        faults.forEach(fault -> em.createNativeQuery("insert into import_fault (file_id, row_no, title, why) values (?, ?, ?, ?)").setParameter(1, fileId)
            .setParameter(2, fault.row()).setParameter(3, fault.title()).setParameter(4, fault.why()).executeUpdate());
    }

    List<ImportLayout.Fault> faults(long fileId) {
        return rows("select row_no, title, why from import_fault where file_id = ? order by row_no", fileId).stream()
            .map(row -> new ImportLayout.Fault(number(row[0]), (String) row[1], (String) row[2])).toList();
    }

    void made(long fileId, Made made) {
        em.createNativeQuery("insert into import_row (file_id, row_no, case_id, case_version, organization_id) values (?, ?, ?, ?, ?)").setParameter(1, fileId)
            .setParameter(2, made.row()).setParameter(3, made.caseId()).setParameter(4, made.version()).setParameter(5, made.organizationId()).executeUpdate();
    }

    /** The latest first, so that what was made first is taken back last. */
    List<Made> made(long fileId) {
        return rows("select row_no, case_id, case_version, organization_id from import_row where file_id = ? order by row_no desc", fileId).stream()
            .map(row -> new Made(number(row[0]), number(row[1]), number(row[2]), row[3] == null ? null : number(row[3]))).toList();
    }

    void forget(long fileId, long row) {
        em.createNativeQuery("delete from import_row where file_id = ? and row_no = ?").setParameter(1, fileId).setParameter(2, row).executeUpdate();
    }

    List<ImportFile> of(long accountId, int most) {
        return em.createQuery("select f from ImportFile f where f.accountId = :account order by f.id desc", ImportFile.class).setParameter("account", accountId)
            .setMaxResults(most).getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object value) {
        return em.createNativeQuery(sql).setParameter(1, value).getResultList();
    }
}
