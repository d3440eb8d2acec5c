package org.banso.karte;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.ThreeWay;
import org.banso.shared.ThreeWay.Part;

/** The collaborators of a case as one form. All lines are one part: whoever saves second sees the other's list. */
public class CollaboratorForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<CollaboratorLine> lines = new ArrayList<>();

    public CollaboratorForm() {
    }

    public CollaboratorForm(List<CollaboratorLine> lines) {
        this.lines = copies(lines);
    }

    /** How two edits of the list are joined; codes of lines are told in these words. */
    @SuppressWarnings("unchecked")
    public static ThreeWay<CollaboratorForm> told(ProductParts.Words words) {
        return new ThreeWay<>(CollaboratorForm::new, List.of(new Part<CollaboratorForm>("collaborators", form -> copies(form.lines),
            (form, value) -> form.lines = copies((List<CollaboratorLine>) value),
            value -> ((List<CollaboratorLine>) value).stream().map(line -> told(line, words)).collect(Collectors.joining("\n")))));
    }

    private static String told(CollaboratorLine line, ProductParts.Words words) {
        return Stream.of(words.of("collaboratorRole", line.getRole()), line.getOrganization(), line.getDept(), line.getName(), span(line.getFrom(), line.getTo()))
            .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static String span(LocalDate from, LocalDate to) {
        return from == null && to == null ? "" : (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }

    private static List<CollaboratorLine> copies(List<CollaboratorLine> lines) {
        return new ArrayList<>(lines.stream().map(CollaboratorLine::copy).toList());
    }

    /** Takes lines in which nothing stands out of the form. */
    public void dropBlankLines() {
        lines.removeIf(CollaboratorLine::isBlank);
    }

    public List<CollaboratorLine> getLines() {
        return lines;
    }

    public void setLines(List<CollaboratorLine> lines) {
        this.lines = lines;
    }
}
