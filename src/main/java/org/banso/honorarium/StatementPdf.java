package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.banso.platform.Requires;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.platform.fonts.Paper;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.w3c.dom.Element;

/** A statement of honoraria on paper: the sums, the tax, and every entry by day. */
@ApplicationScoped
@Requires(signedIn = true)
public class StatementPdf {
    @Inject
    private JapaneseFonts fonts;

    /** Whether the machine has a font that can write Japanese. */
    public boolean canWrite() {
        return fonts.font().isPresent();
    }

    /** @throws BusinessException printout.noFont when the machine has no font that can write Japanese */
    public void write(StatementSheet sheet, Locale reader, OutputStream out) throws IOException {
        JapaneseFont font = fonts.font().orElseThrow(() -> new BusinessException("printout.noFont"));
        String title = Texts.get(reader, "honorarium.paper.title", MonthWords.of(sheet.month(), reader));
        var paper = new Paper(font, reader, title, "/honorarium/statement.css");
        Element body = paper.body();
        paper.add(body, "h1", null, title);
        paper.add(body, "p", "who", Texts.get(reader, "honorarium.paper.to", sheet.name(), sheet.code()));
        paper.add(body, "p", "small", Texts.get(reader, "honorarium.paper.madeOn", Jst.inWords(Jst.day(sheet.madeAt()), reader)));
        Element sums = paper.add(body, "table", "sums", null);
        sum(paper, sums, reader, "honorarium.time", sheet.time());
        sum(paper, sums, reader, "honorarium.fee", yen(sheet.feeYen(), reader));
        sum(paper, sums, reader, "honorarium.withheld", yen(-sheet.withheldYen(), reader));
        sum(paper, sums, reader, "honorarium.travel", yen(sheet.travelYen(), reader));
        sum(paper, sums, reader, sheet.payYen() < 0 ? "honorarium.payBack" : "honorarium.pay", yen(Math.abs(sheet.payYen()), reader));
        entries(paper, sheet, reader);
        paper.add(body, "p", "small", Texts.get(reader, "honorarium.paper.rule"));
        paper.write(out);
    }

    private static void sum(Paper paper, Element table, Locale reader, String key, String value) {
        Element row = paper.add(table, "tr", null, null);
        paper.add(row, "th", null, Texts.get(reader, key));
        paper.add(row, "td", "num", value);
    }

    private static void entries(Paper paper, StatementSheet sheet, Locale reader) {
        Element table = paper.add(paper.body(), "table", "entries", null);
        Element head = paper.add(paper.add(table, "thead", null, null), "tr", null, null);
        for (String key : List.of("honorarium.on", "honorarium.caseNo", "honorarium.kind", "honorarium.time", "honorarium.fee", "honorarium.travel")) {
            paper.add(head, "th", null, Texts.get(reader, key));
        }
        Element rows = paper.add(table, "tbody", null, null);
        for (StatementSheet.Line line : sheet.lines()) {
            Element row = paper.add(rows, "tr", null, null);
            paper.add(row, "td", null, line.on().toString());
            paper.add(row, "td", null, line.caseNo());
            String kind = Texts.get(reader, "enum.WorkKind." + line.kind().name());
            paper.add(row, "td", null, line.counter() ? Texts.get(reader, "honorarium.counterOf", kind) : kind);
            paper.add(row, "td", "num", line.time());
            paper.add(row, "td", "num", line.unpaid() == null ? yen(line.feeYen(), reader) : Texts.get(reader, "enum.Unpaid." + line.unpaid().name()));
            paper.add(row, "td", "num", yen(line.travelYen(), reader));
        }
    }

    private static String yen(long amount, Locale reader) {
        return Texts.get(reader, "honorarium.yen", NumberFormat.getIntegerInstance(reader).format(amount));
    }
}
