package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.ThreeWay;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The lines of a product: joined, told and copied. */
class ProductTest {
    private static final ThreeWay<ProductForm> PARTS = ProductParts.told((list, code) -> code == null ? "" : list + "=" + code, "まだない");

    @Test
    void spellingsOfOneNameAreOneKey() {
        assertEquals(Product.key("細胞ｼｰﾄ α"), Product.key("細胞シートα"));
        assertNotEquals(Product.key("細胞シートα"), Product.key("細胞シートβ"));
        assertEquals("細胞シートa", new Product(1, "細胞シートＡ", Instant.EPOCH).nameKey());
    }

    @Test
    void linesAreToldAsSentences() {
        ProductForm before = ProductForm.empty();
        ProductForm after = ProductForm.empty();
        var patent = new Patent();
        patent.setKind("GRANT");
        patent.setNumber("特許第6691280号");
        patent.setFiledOn(LocalDate.of(2020, 4, 1));
        after.detail().getPatents().add(patent);
        before.detail().setNoPatentYet(true);
        assertEquals(List.of(new ThreeWay.Change("patents", "まだない", "patentKind=GRANT / 特許第6691280号 / 2020-04-01")), PARTS.changed(before, after));
    }

    @Test
    void theOrderOfCodesSaysNothing() {
        ProductForm one = ProductForm.empty();
        ProductForm other = ProductForm.empty();
        one.detail().getModalities().addAll(List.of("MRNA", "DDS"));
        other.detail().getModalities().addAll(List.of("DDS", "MRNA"));
        assertEquals(List.of(), PARTS.changed(one, other));
    }

    @Test
    void twoEditorsOfDifferentFieldsAreJoinedAndOfOneListAreTold() {
        ProductForm start = ProductForm.empty();
        ProductForm mine = start.copy();
        mine.detail().setIcd10("C25.9");
        mine.detail().getTrials().add(trial("jRCT2031200001"));
        ProductForm theirs = start.copy();
        theirs.detail().setPediatric(true);
        theirs.detail().getTrials().add(trial("NCT01234567"));
        ProductForm joined = PARTS.joined(start, mine, theirs);
        assertEquals("C25.9", joined.detail().getIcd10());
        Assertions.assertTrue(joined.detail().isPediatric());
        assertEquals(List.of("trials"), PARTS.conflicts(start, mine, theirs).stream().map(ThreeWay.Conflict::key).toList());
        assertNotSame(mine.detail().getTrials().get(0), joined.detail().getTrials().get(0), "a line of its own");
    }

    @Test
    void collaboratorsNeedANameAndARole() {
        var nobody = new CollaboratorLine();
        nobody.setDept("𠮷野研究室");
        nobody.setFrom(LocalDate.of(2026, 4, 1));
        nobody.setTo(LocalDate.of(2026, 3, 31));
        nobody.setNameKana("吉野");
        var refused = Assertions.assertThrows(BusinessException.class, () -> CollaboratorRules.settle(List.of(nobody), List.of(), (list, code) -> true));
        assertEquals(List.of("collaborators:0:nameKana", "collaborators:0:organization", "collaborators:0:role", "collaborators:0:to"),
            refused.faults().stream().map(BusinessException.Fault::field).toList());
        nobody.setOrganization("㈱𠮷野製作所");
        nobody.setRole("MANUFACTURER");
        nobody.setNameKana("ﾖｼﾉ");
        nobody.setTo(null);
        CollaboratorRules.settle(List.of(nobody), List.of(), (list, code) -> true);
        assertEquals("ヨシノ", nobody.getNameKana());
    }

    private static Trial trial(String number) {
        var line = new Trial();
        line.setNumber(number);
        return line;
    }
}
