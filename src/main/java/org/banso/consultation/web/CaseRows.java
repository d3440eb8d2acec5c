package org.banso.consultation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSnippet;
import org.banso.consultation.list.CaseColumn;
import org.banso.platform.web.Label;

/**
 * The rows of 検索結果一覧 in the reader's own columns. Fifty rows of ten cells are five hundred cells; as parts of a page, each with its
 * expressions, they took half the time of the list.
 */
@FacesComponent(CaseRows.TYPE)
public class CaseRows extends UIComponentBase {
    static final String TYPE = "banso.CaseRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var list = (CaseListView) getAttributes().get("list");
        var label = (Label) getAttributes().get("words");
        String root = context.getExternalContext().getRequestContextPath();
        Map<CaseColumn, String> headings = new EnumMap<>(CaseColumn.class);
        list.getColumns().forEach(column -> headings.put(column, label.of(column)));
        var out = context.getResponseWriter();
        for (CaseRow row : list.getPage().rows()) {
            out.startElement("tr", this);
            pick(out, label.msg("printout.many.pick", row.caseNo()), row);
            for (CaseColumn column : list.getColumns()) {
                out.startElement("td", this);
                out.writeAttribute("data-label", headings.get(column), null);
                out.writeAttribute("class", css(column), null);
                cell(out, list, label, root, row, column);
                out.endElement("td");
            }
            out.endElement("tr");
        }
    }

    private void pick(ResponseWriter out, String told, CaseRow row) throws IOException {
        open(out, "td", "col-pick");
        out.startElement("input", this);
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", "case", null);
        out.writeAttribute("value", Objects.requireNonNullElse(row.caseNo(), ""), null);
        out.writeAttribute("form", "pick", null);
        out.writeAttribute("aria-label", told, null);
        out.endElement("input");
        out.endElement("td");
    }

    private static String css(CaseColumn column) {
        return "col-" + column + switch (column) {
            case NUMBER -> " nowrap";
            case MATTER -> " main";
            case DUE -> " col-due";
            case CONSULTED_ON, CLOSED_ON -> " date";
            default -> "";
        };
    }

    private void cell(ResponseWriter out, CaseListView list, Label label, String root, CaseRow row, CaseColumn column) throws IOException {
        switch (column) {
            case NUMBER -> link(out, "data-opens", "row", root + "/office/cases/" + Objects.requireNonNullElse(row.caseNo(), ""), row.caseNo());
            case MATTER -> matter(out, list, label, row);
            case ORGANIZATION -> {
                open(out, "span", "two-lines");
                link(out, "class", "row-aside", root + "/office/organizations/" + row.organizationId(), row.organizationName());
                out.endElement("span");
            }
            case STATUS -> words(out, "chip status-" + row.status(), label.of(row.status()));
            case DUE -> due(out, label, row);
            case CONSULTED_ON, CLOSED_ON -> write(out, list.cell(row, column));
            default -> words(out, "two-lines", list.cell(row, column));
        }
    }

    /** The title, and where else in the case the words stand that were looked for. */
    private void matter(ResponseWriter out, CaseListView list, Label label, CaseRow row) throws IOException {
        open(out, "span", "two-lines");
        Marked.write(out, this, list.title(row));
        out.endElement("span");
        for (CaseSnippet place : list.snippets(row)) {
            open(out, "span", "row-sub snippet two-lines");
            words(out, "snippet-from", label.word(place.source()));
            out.writeText(" ", null);
            Marked.write(out, this, place.pieces());
            out.endElement("span");
        }
    }

    private void due(ResponseWriter out, Label label, CaseRow row) throws IOException {
        if (row.dueOn() != null) {
            out.startElement("span", this);
            out.writeAttribute("class", "due due-" + row.urgency(), null);
            out.writeAttribute("title", label.of(row.dueKind()) + " " + label.longDate(row.dueOn()), null);
            words(out, "due-word", label.of(row.urgency()));
            out.startElement("time", this);
            out.writeAttribute("datetime", row.dueOn().toString(), null);
            out.writeText(row.dueOn().getMonthValue() + "/" + row.dueOn().getDayOfMonth(), null);
            out.endElement("time");
            out.endElement("span");
        }
    }

    private void link(ResponseWriter out, String attribute, String value, String address, String text) throws IOException {
        out.startElement("a", this);
        out.writeAttribute(attribute, value, null);
        out.writeURIAttribute("href", address, null);
        write(out, text);
        out.endElement("a");
    }

    private void words(ResponseWriter out, String css, String text) throws IOException {
        open(out, "span", css);
        write(out, text);
        out.endElement("span");
    }

    /** A case of the applicant's own that is not filed yet has no number, an old one perhaps no name. */
    private static void write(ResponseWriter out, String text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
    }

    private void open(ResponseWriter out, String element, String css) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", css, null);
    }
}
