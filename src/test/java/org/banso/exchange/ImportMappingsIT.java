package org.banso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list's columns become is kept under a name, used for the next list, renamed and removed. */
class ImportMappingsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Imports imports;
    @Inject
    private ImportMappings mappings;
    private Who manager;
    private String name;

    @BeforeEach
    void aManager() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        as(manager);
        name = "月次一覧㈱𠮷" + UUID.randomUUID();
    }

    private long bring(String head, String row) {
        try {
            Path file = Files.write(Files.createTempFile("mapping", ".csv"), (head + "\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8));
            long id = imports.bring("一覧.csv", file);
            Files.delete(file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, ImportTarget> told(long file) {
        return imports.one(file).columns().stream().filter(column -> column.target() != null)
            .collect(Collectors.toMap(column -> column.heading() + "@" + column.place(), ImportLayout.Column::target));
    }

    private ImportMappings.Kept kept() {
        return mappings.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private long keptFrom() {
        long file = bring("あ,い,う,メモ,メモ", "細胞,2020-04-01,㈱𠮷田,一,二");
        imports.assign(file, new TreeMap<>(Map.of(0, ImportTarget.TITLE, 1, ImportTarget.RECEIVED_ON, 2, ImportTarget.ORGANIZATION_NAME, 3, ImportTarget.BODY, 4, ImportTarget.OFFICE_MEMO)),
            "MEDISO", "MAIL", CaseStatus.RECEIVED);
        mappings.keep(file, "　" + name + " ");
        return file;
    }

    @Test
    void whatWasKeptFitsTheNextListWhereverItsColumnsStand() {
        keptFrom();
        assertEquals(5, kept().columns());
        long next = bring("番号,う,ﾒﾓ,い,あ,メモ", "1,㈱田中,一,2020-05-01,件名,二");
        assertEquals(5, mappings.use(next, kept().id()));
        assertEquals(Map.of("う@1", ImportTarget.ORGANIZATION_NAME, "ﾒﾓ@2", ImportTarget.BODY, "い@3", ImportTarget.RECEIVED_ON, "あ@4", ImportTarget.TITLE, "メモ@5", ImportTarget.OFFICE_MEMO), told(next));
        assertEquals(List.of("MAIL", CaseStatus.RECEIVED), List.of(imports.one(next).sheet().channel(), imports.one(next).sheet().status()));
        long other = bring("x,y", "1,2");
        assertEquals("exchange.mapping.fitsNot", assertThrows(BusinessException.class, () -> mappings.use(other, kept().id())).key());
    }

    @Test
    void oneOfTheSameNameIsReplacedAnotherNameIsGivenAndItIsRemoved() {
        long file = keptFrom();
        imports.assign(file, new TreeMap<>(Map.of(0, ImportTarget.TITLE, 1, ImportTarget.RECEIVED_ON, 2, ImportTarget.ORGANIZATION_NAME)), "MEDISO", "TEL", CaseStatus.CLOSED);
        mappings.keep(file, name);
        assertEquals(3, kept().columns());
        mappings.keep(file, name + "2");
        var first = kept();
        assertEquals("name", assertThrows(BusinessException.class, () -> mappings.rename(first.id(), first.version(), name + "2")).faults().get(0).field());
        mappings.rename(first.id(), first.version(), name + "改");
        assertThrows(StaleVersion.class, () -> mappings.remove(first.id(), first.version()));
        name = name + "改";
        mappings.remove(kept().id(), kept().version());
        assertTrue(mappings.all().stream().noneMatch(each -> each.id() == first.id()));
        assertThrows(NotFound.class, () -> mappings.use(file, first.id()));
        for (String bad : List.of(" ", "あ".repeat(61))) {
            assertEquals("name", assertThrows(BusinessException.class, () -> mappings.keep(file, bad)).faults().get(0).field());
        }
    }

    @Test
    void onlyWhoImportsKeepsThem() {
        long file = keptFrom();
        long id = kept().id();
        as(fixture.person(Role.OFFICE_MANAGER));
        assertThrows(NotFound.class, () -> mappings.use(file, id), "the list is another's");
        for (Role role : Role.values()) {
            if (role != Role.OFFICE_MANAGER) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, mappings::all, role.name());
                assertThrows(NotAllowed.class, () -> mappings.keep(file, name), role.name());
                assertThrows(NotAllowed.class, () -> mappings.use(file, id), role.name());
                assertThrows(NotAllowed.class, () -> mappings.rename(id, 0, "x"), role.name());
                assertThrows(NotAllowed.class, () -> mappings.remove(id, 0), role.name());
            }
        }
    }
}
