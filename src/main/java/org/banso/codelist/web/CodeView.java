package org.banso.codelist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.codelist.Code;
import org.banso.codelist.CodeAdmin;
import org.banso.codelist.CodeAdminQueries;
import org.banso.codelist.CodeAdminQueries.CodeDetail;
import org.banso.codelist.CodeList;
import org.banso.codelist.CodeSheet;
import org.banso.codelist.CodeUseQueries;
import org.banso.codelist.CodeUseQueries.Holders;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** One code of a list, or a new one: filled in, looked at for its effects, then saved. */
@Named
@ViewScoped
public class CodeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CodeAdminQueries queries;
    @Inject
    private CodeAdmin admin;
    @Inject
    private CodeUseQueries uses;
    @Inject
    private Effects teller;
    @Inject
    private Pages pages;
    @Inject
    private Label label;

    private String list;
    private String code;
    private CodeList known;
    private CodeDetail detail;
    private CodeDetail theirs;
    private CodeSheet sheet;
    private List<Holders> holders = List.of();
    private List<Effects.Line> effects;
    private String shown;

    public void load() {
        known = CodeList.of(list).orElseThrow(NotFound::new);
        if (isNew()) {
            if (!known.isOpen()) {
                throw new NotFound();
            }
            sheet = new CodeSheet();
        } else {
            detail = queries.one(list, code);
            sheet = detail.sheet();
            holders = uses.holders(list, code);
        }
    }

    /** Tells what saving would do; changes nothing. */
    public void preview() {
        effects = null;
        queries.check(list, before(), sheet);
        effects = teller.of(known, before(), detail == null ? null : detail.labelFrom(), sheet, holders);
        shown = state();
    }

    /** Saves what was looked at; what was typed since is shown with its effects first. */
    public void save() {
        if (!state().equals(shown)) {
            preview();
            pages.warn("codelist.lookAgain");
            return;
        }
        if (isNew()) {
            admin.add(list, sheet);
            pages.done("codelist.added", "/admin/codes/" + list, sheet.getLabelJa());
        } else if (pages.saving(() -> admin.change(list, code, detail.row().version(), sheet), this::showTheirs)) {
            pages.done("codelist.saved", "/admin/codes/" + list + "/" + code, sheet.getLabelJa());
        }
    }

    /** Goes on from what the other administrator saved; what was typed here stays in the form. */
    private void showTheirs() {
        theirs = queries.one(list, code);
        detail = theirs;
        effects = null;
        shown = null;
    }

    public void remove() {
        admin.remove(list, code, detail.row().version());
        pages.done("codelist.removed", "/admin/codes/" + list, code);
    }

    private String state() {
        return String.join("\n", String.valueOf(sheet.getCode()), sheet.getLabelJa(), sheet.getLabelEn(), String.valueOf(sheet.getLabelFrom()), sheet.getParent(),
            sheet.getRollup(), String.valueOf(sheet.getValidFrom()), String.valueOf(sheet.getValidTo()));
    }

    private Code before() {
        return detail == null ? null : detail.row().code();
    }

    public boolean isNew() {
        return code == null;
    }

    /** Who has it, in one line: 相談 1,000件以上、サポーター 12名. */
    public String getHolders() {
        return teller.holders(holders);
    }

    public boolean isRemovable() {
        return !isNew() && known.isOpen() && holders.isEmpty();
    }

    public List<Choice> getGroups() {
        return label.choicesFor(known.groups(), sheet.getParent());
    }

    public List<Choice> getClasses() {
        return label.choicesFor(known.classes(), sheet.getRollup());
    }

    /** The words another administrator has just saved, for the comparison. */
    public String getTheirWords() {
        return theirs == null ? null : words(theirs.row().code());
    }

    public String getMyWords() {
        return sheet.getLabelJa() + " / " + sheet.getLabelEn();
    }

    private static String words(Code of) {
        return List.of(of.labelJa(), of.labelEn()).stream().collect(Collectors.joining(" / "));
    }

    public List<Effects.Line> getEffects() {
        return effects;
    }

    public CodeDetail getDetail() {
        return detail;
    }

    public CodeSheet getSheet() {
        return sheet;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
