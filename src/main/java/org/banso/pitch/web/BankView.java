package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.pitch.Bank;
import org.banso.pitch.BankFilter;
import org.banso.pitch.BankForm;
import org.banso.pitch.BankLine;
import org.banso.pitch.BankQueries;
import org.banso.pitch.BankQueries.RoomAnswer;
import org.banso.platform.web.Pages;
import org.banso.shared.Page;

/** The bank of investors' questions on a page of its own: found, written down, written anew, taken out and put back. */
@Named
@ViewScoped
public class BankView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/office/pitch-questions";

    @Inject
    private BankQueries queries;
    @Inject
    private Bank bank;
    @Inject
    private Pages pages;

    private String words;
    private String criterion;
    private String occasion;
    private boolean retired;
    private int page = 1;
    private Long edit;
    private Page<BankLine> lines = Page.empty();
    private BankLine changing;
    private BankLine theirs;
    private List<RoomAnswer> answers = List.of();
    private BankForm form = new BankForm();

    public void load() {
        lines = queries.page(new BankFilter(words, blank(criterion), blank(occasion), retired), page);
        if (edit != null) {
            changing = queries.one(edit);
            form = changing.form();
            answers = queries.otherAnswers(changing);
        }
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public void save() {
        if (changing == null) {
            bank.add(form);
            pages.done("pitch.bank.added", ADDRESS);
        } else if (pages.saving(() -> bank.change(changing.seen(), form), this::showTheirs)) {
            pages.done("pitch.bank.saved", getBack());
        }
    }

    public void retire() {
        if (pages.saving(() -> bank.retire(changing.seen()), this::showTheirs)) {
            pages.done("pitch.bank.retired", getBack());
        }
    }

    public void restore() {
        if (pages.saving(() -> bank.restore(changing.seen()), this::showTheirs)) {
            pages.done("pitch.bank.restored", getBack());
        }
    }

    /** What was typed stays; the next attempt is made over what is there now. */
    private void showTheirs() {
        changing = queries.one(edit);
        theirs = changing;
    }

    /** Puts the words of a room into the form, to be read once more before they are saved. */
    public void use(RoomAnswer answer) {
        form.setAnswer(answer.answer());
        pages.say("pitch.bank.used");
    }

    /** What was looked for, without the question that is being written on. */
    public String getBack() {
        return ADDRESS + "?" + getQuery();
    }

    /** What was looked for, as it stands in the address. */
    public String getQuery() {
        return "q=" + encoded(words) + "&criterion=" + encoded(criterion) + "&occasion=" + encoded(occasion) + "&retired=" + retired + "&page=" + page;
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Page<BankLine> getLines() {
        return lines;
    }

    /** The question of the address; null while a new one is written. */
    public BankLine getChanging() {
        return changing;
    }

    /** As somebody else saved it first; null when nobody did. */
    public BankLine getTheirs() {
        return theirs;
    }

    public List<RoomAnswer> getAnswers() {
        return answers;
    }

    public BankForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }
}
