package org.banso.pitch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.banso.shared.Text;

/** The words on a slide in the order in which its shapes lie, those of tables and groups among them. */
final class SlideWords {
    private SlideWords() {
    }

    static String of(XSLFSlide slide) {
        var lines = new ArrayList<String>();
        of(slide.getShapes(), lines);
        return String.join("\n", lines);
    }

    private static void of(Collection<XSLFShape> shapes, List<String> lines) {
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFGroupShape group) {
                of(group.getShapes(), lines);
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> add(lines, String.join(" ", row.getCells().stream().map(XSLFTextShape::getText).toList())));
            } else if (shape instanceof XSLFTextShape text) {
                Stream.ofNullable(text.getText()).forEach(words -> add(lines, words));
            }
        }
    }

    private static void add(List<String> lines, String words) {
        if (!Text.isBlank(words)) {
            lines.add(words.strip());
        }
    }
}
