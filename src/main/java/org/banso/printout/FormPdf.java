package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.platform.fonts.Paper;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.w3c.dom.Element;

/** Writes a form as PDF; characters that the font has not are named at the end of the paper. */
@ApplicationScoped
class FormPdf {
    @Inject
    private JapaneseFonts fonts;

    /** @throws BusinessException printout.noFont when the machine has no font that can write Japanese */
    void write(KarteForm form, Locale reader, OutputStream out) throws IOException {
        JapaneseFont font = fonts.font().orElseThrow(() -> new BusinessException("printout.noFont"));
        var paper = new Paper(font, reader, form.caseNo(), "/printout/form.css");
        Element body = paper.body();
        paper.add(body, "h1", null, Texts.get(reader, "printout.heading", form.caseNo()));
        paper.add(body, "p", "profile", Texts.get(reader, "printout.profile." + form.profile()) + "　" + form.printed());
        for (KarteForm.Part part : form.parts()) {
            paper.add(body, "h2", null, part.title());
            if (part.lines().isEmpty()) {
                paper.add(body, "p", "nothing", Texts.get(reader, "printout.nothing"));
                continue;
            }
            Element table = paper.add(body, "table", null, null);
            for (KarteForm.Line line : part.lines()) {
                Element row = paper.add(table, "tr", null, null);
                paper.add(row, "th", null, line.label());
                Element cell = paper.add(row, "td", null, null);
                for (String words : (line.isBlank() ? "–" : line.value()).split("\n", -1)) {
                    paper.add(cell, "div", null, words);
                }
            }
        }
        if (!paper.missing().isEmpty()) {
            paper.raw(body, "p", Texts.get(reader, "printout.missing", Paper.MISSING, paper.missing().stream().map(letter -> "U+"
                + Integer.toHexString(letter.codePointAt(0)).toUpperCase(Locale.ROOT)).collect(Collectors.joining(" "))));
        }
        paper.write(out);
    }
}
