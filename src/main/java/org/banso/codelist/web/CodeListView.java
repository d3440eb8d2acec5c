package org.banso.codelist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banso.codelist.Code;
import org.banso.codelist.CodeAdmin;
import org.banso.codelist.CodeAdminQueries;
import org.banso.codelist.CodeAdminQueries.CodeRow;
import org.banso.codelist.CodeList;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.primefaces.PrimeFaces;

/** The codes of one list in their order, which the buttons change. */
@Named
@ViewScoped
public class CodeListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CodeAdminQueries queries;
    @Inject
    private CodeAdmin admin;
    @Inject
    private Pages pages;

    private String list;
    private CodeList known;
    private List<Line> lines = List.of();

    /** A code with whether it has a neighbour above and below that it may change places with. */
    public record Line(CodeRow row, boolean first, boolean last) implements Serializable {
        public Code code() {
            return row.code();
        }
    }

    public void load() {
        known = CodeList.of(list).orElseThrow(NotFound::new);
        read();
    }

    public void up(Line line) {
        move(line, true);
    }

    public void down(Line line) {
        move(line, false);
    }

    /** The button stays under the finger: the focus follows the code. */
    private void move(Line line, boolean up) {
        pages.saving(() -> admin.move(list, line.code().value(), line.row().version(), up), () -> { });
        read();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).code().value().equals(line.code().value())) {
                boolean atTheEnd = up ? lines.get(i).first() : lines.get(i).last();
                PrimeFaces.current().focus("order:lines:" + i + ":" + (up ^ atTheEnd ? "up" : "down"));
            }
        }
    }

    private void read() {
        List<CodeRow> rows = queries.codes(list);
        var read = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            String group = rows.get(i).code().parent();
            read.add(new Line(rows.get(i), rows.subList(0, i).stream().noneMatch(other -> Objects.equals(group, other.code().parent())),
                rows.subList(i + 1, rows.size()).stream().noneMatch(other -> Objects.equals(group, other.code().parent()))));
        }
        lines = List.copyOf(read);
    }

    public List<Line> getLines() {
        return lines;
    }

    public CodeList getKnown() {
        return known;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
