package org.banso.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.banso.consultation.CaseStatus;
import org.banso.exchange.ImportLayout;
import org.banso.exchange.ImportState;
import org.banso.exchange.ImportTarget;
import org.banso.exchange.ImportMappings;
import org.banso.exchange.Imports;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobSheet;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** One list that was brought: what its columns become, what its words mean, what came of it. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Imports imports;
    @Inject
    private ImportMappings mappings;
    @Inject
    private JobQueries jobs;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String id;
    private ImportLayout layout;
    private JobSheet job;
    private String sheet;
    private Long headRow;
    private String desk;
    private String channel;
    private String status;
    private String way = "all";
    private String mapping;
    private String name;
    private List<Choice> kept = List.of();
    private List<ColumnForm> columns = List.of();
    private List<WordForm> words = List.of();

    /** A column and what it becomes. */
    public static final class ColumnForm implements Serializable {
        private static final long serialVersionUID = 1L;
        private final ImportLayout.Column column;
        private String target;

        ColumnForm(ImportLayout.Column column) {
            this.column = column;
            this.target = column.target() == null ? null : column.target().name();
        }

        public ImportLayout.Column getColumn() {
            return column;
        }

        public String getTarget() {
            return target;
        }

        public void setTarget(String target) {
            this.target = target;
        }
    }

    /** A word that is not known, and what it is said to mean. */
    public static final class WordForm implements Serializable {
        private static final long serialVersionUID = 1L;
        private final ImportLayout.Unknown unknown;
        private final ArrayList<Choice> choices;
        private String code;

        WordForm(ImportLayout.Unknown unknown, List<Choice> choices) {
            this.unknown = unknown;
            this.choices = new ArrayList<>(choices);
        }

        public ImportLayout.Unknown getUnknown() {
            return unknown;
        }

        public List<Choice> getChoices() {
            return choices;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        layout = imports.one(Long.parseLong(id));
        var file = layout.sheet();
        job = file.jobId() == null ? null : jobStillKept(file.jobId());
        sheet = Integer.toString(file.sheet());
        headRow = (long) file.headRow();
        desk = file.desk();
        channel = file.channel();
        status = file.status().name();
        columns = new ArrayList<>(layout.columns().stream().map(ColumnForm::new).toList());
        kept = mappings.all().stream().map(each -> new Choice(Long.toString(each.id()), each.name())).toList();
        words = new ArrayList<>(layout.unknown().stream().map(unknown -> new WordForm(unknown, choices(unknown.target()))).toList());
    }

    /** Jobs are kept for a day; the file for longer. */
    private JobSheet jobStillKept(long jobId) {
        try {
            return jobs.one(jobId);
        } catch (NotFound e) {
            return null;
        }
    }

    private List<Choice> choices(ImportTarget target) {
        return target == ImportTarget.STATUS ? Arrays.stream(CaseStatus.values()).filter(each -> !each.isOpen() || each == CaseStatus.RECEIVED)
            .filter(each -> each != CaseStatus.DRAFT).map(each -> new Choice(each.name(), label.of(each))).toList() : label.choices(target.list());
    }

    public void layOut() {
        imports.layOut(number(), Integer.parseInt(sheet), headRow == null ? 1 : (int) Math.min(headRow, Integer.MAX_VALUE));
        again();
    }

    /** Settles the columns and looks the file through. */
    public void check() {
        assign();
        imports.check(number());
        again();
    }

    /** Settles the columns and keeps them under a name. */
    public void keep() {
        assign();
        mappings.keep(number(), name);
        pages.done("exchange.mapping.keptAs", "/office/imports/" + id, name);
    }

    /** The columns become what was kept under a name. */
    public void use() {
        pages.done("exchange.mapping.used", "/office/imports/" + id, mappings.use(number(), Long.parseLong(mapping)));
    }

    private void assign() {
        var targets = new TreeMap<Integer, ImportTarget>();
        columns.stream().filter(column -> column.getTarget() != null).forEach(column -> targets.put(column.getColumn().place(), ImportTarget.valueOf(column.getTarget())));
        imports.assign(number(), targets, desk, channel, CaseStatus.valueOf(status));
    }

    /** Settles the words and looks the file through once more. */
    public void explain() {
        var meanings = new HashMap<ImportLayout.Unknown, String>();
        words.forEach(word -> meanings.put(word.getUnknown(), word.getCode()));
        imports.explain(number(), meanings);
        imports.check(number());
        again();
    }

    public void write() {
        imports.write(number(), "parts".equals(way));
        again();
    }

    public void undo() {
        imports.undo(number());
        again();
    }

    private long number() {
        return layout.sheet().id();
    }

    private void again() {
        pages.go("/office/imports/" + id);
    }

    /** Nothing is running and nothing is written: the file can be worked on. */
    public boolean isOpen() {
        return !isBusy() && (layout.sheet().state() == ImportState.BROUGHT || layout.sheet().state() == ImportState.CHECKED);
    }

    public boolean isBusy() {
        return job != null && !job.isOver();
    }

    /** Looked through, nothing running: it can be written. */
    public boolean isChecked() {
        return !isBusy() && layout.sheet().state() == ImportState.CHECKED;
    }

    public boolean isWritten() {
        return !isBusy() && layout.sheet().state() == ImportState.WRITTEN;
    }

    /** How many cases each year gains, in words. */
    public List<String> getYears() {
        String told = layout.sheet().byYear();
        return told == null || told.isEmpty() ? List.of() : Arrays.stream(told.split(",")).map(each -> each.split(":"))
            .map(each -> label.msg("exchange.import.year", label.fiscalYear(Integer.valueOf(each[0])), each[1])).toList();
    }

    public List<Choice> getTargets() {
        return Arrays.stream(ImportTarget.values()).map(target -> new Choice(target.name(), label.word(target.labelKey()))).toList();
    }

    public List<Choice> getSheets() {
        List<String> names = layout.sheet().sheets();
        return IntStream.range(0, names.size()).mapToObj(at -> new Choice(Integer.toString(at), names.get(at))).toList();
    }

    public List<Choice> getStatuses() {
        return List.of(new Choice("CLOSED", label.of(CaseStatus.CLOSED)), new Choice("RECEIVED", label.of(CaseStatus.RECEIVED)));
    }

    public List<Choice> getWays() {
        return List.of(new Choice("all", label.word("exchange.import.way.all")), new Choice("parts", label.word("exchange.import.way.parts")));
    }

    public ImportLayout getLayout() {
        return layout;
    }

    public JobSheet getJob() {
        return job;
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public List<WordForm> getWords() {
        return words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Long getHeadRow() {
        return headRow;
    }

    public void setHeadRow(Long headRow) {
        this.headRow = headRow;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public List<Choice> getKept() {
        return kept;
    }

    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }
}
