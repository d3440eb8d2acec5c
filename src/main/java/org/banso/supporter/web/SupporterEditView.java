package org.banso.supporter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.codelist.CodeGroup;
import org.banso.codelist.Codes;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.supporter.AffiliationForm;
import org.banso.supporter.Employment;
import org.banso.supporter.SkillForm;
import org.banso.supporter.SupporterContent;
import org.banso.supporter.SupporterQueries;
import org.banso.supporter.SupporterRegister;

/** The form of the register, for a new supporter and for a known one. */
@Named("supporterEdit")
@ViewScoped
public class SupporterEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LEVELS = 3;

    /** A field in which what was saved first differs from what was typed. */
    public record Difference(String labelKey, String mine, String theirs) implements Serializable {
    }

    @Inject
    private SupporterQueries queries;
    @Inject
    private SupporterRegister register;
    @Inject
    private Codes codes;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String code;
    private Long id;
    private long version;
    private SupporterContent content;
    private String title;
    private List<Difference> differences = List.of();

    /** An empty form, or the page as it stands. */
    public void load() {
        if (isAdding()) {
            content = SupporterContent.empty();
        } else {
            var draft = queries.draft(code);
            id = draft.id();
            version = draft.version();
            content = draft.content();
            title = content.profile().getName();
        }
    }

    public void addAffiliation() {
        content.affiliations().add(new AffiliationForm());
    }

    public void removeAffiliation(AffiliationForm row) {
        content.affiliations().remove(row);
    }

    public void addSkill() {
        content.skills().add(new SkillForm());
    }

    public void removeSkill(SkillForm row) {
        content.skills().remove(row);
    }

    public void save() {
        if (isAdding()) {
            String given = register.create(content);
            pages.done("supporter.done.created", "/office/supporters/" + given, content.profile().getName(), given);
        } else if (pages.saving(() -> register.edit(id, version, content), this::showTheirs)) {
            pages.done("supporter.done.saved", "/office/supporters/" + code, content.profile().getName());
        }
    }

    /** What was typed stays; beside it stands what was saved first, and the next save means to replace it. */
    private void showTheirs() {
        var theirs = queries.draft(code);
        version = theirs.version();
        differences = new ArrayList<>();
        compare("supporter.name", theirs.content(), c -> c.profile().getName());
        compare("supporter.nameKana", theirs.content(), c -> c.profile().getNameKana());
        compare("supporter.nameEn", theirs.content(), c -> c.profile().getNameEn());
        compare("supporter.email", theirs.content(), c -> c.profile().getEmail());
        compare("supporter.employment", theirs.content(), c -> label.of(c.profile().getEmployment()));
        compare("supporter.capacityHours", theirs.content(), c -> Integer.toString(c.profile().getCapacityHours()));
        compare("supporter.languages", theirs.content(), c -> label.codes("language", c.coverage().getLanguages()));
        compare("supporter.productTypes", theirs.content(), c -> label.codes("productType", c.coverage().getProductTypes()));
        compare("supporter.phases", theirs.content(), c -> label.codes("phase", c.coverage().getPhases()));
        compare("supporter.term", theirs.content(), c -> label.date(c.term().getFrom()) + " – " + label.date(c.term().getTo()));
        compare("supporter.nda", theirs.content(), c -> label.date(c.term().getNdaSignedOn()) + " – " + label.date(c.term().getNdaExpiresOn()));
        compare("supporter.declaredOn", theirs.content(), c -> label.date(c.term().getDeclaredOn()));
        compare("supporter.publicText", theirs.content(), c -> c.profile().getPublicText());
        compare("supporter.affiliations", theirs.content(), c -> c.affiliations().stream()
            .map(a -> a.getOrganizationName() + " " + Objects.toString(a.getPost(), "") + " " + label.date(a.getFrom()) + " – " + label.date(a.getTo()))
            .collect(Collectors.joining(" / ")));
        compare("supporter.skills", theirs.content(), c -> c.skills().stream()
            .map(s -> label.code("expertise", s.getCode()) + " " + s.getLevel() + " " + s.getYears()).collect(Collectors.joining(" / ")));
    }

    private void compare(String labelKey, SupporterContent theirs, Function<SupporterContent, String> part) {
        String typed = Objects.toString(part.apply(content), "");
        String saved = Objects.toString(part.apply(theirs), "");
        if (!typed.equals(saved)) {
            differences.add(new Difference(labelKey, typed, saved));
        }
    }

    public boolean isAdding() {
        return code == null;
    }

    public List<CodeGroup> getGroups() {
        return codes.groups("expertise", visitor.getLocale());
    }

    /** All leaves, each after its group's name, for a plain menu. */
    public List<Choice> getExpertise() {
        return getGroups().stream().flatMap(group -> group.leaves().stream()
            .map(leaf -> new Choice(leaf.value(), leaf.label().equals(group.group().label()) ? leaf.label() : group.group().label() + ": " + leaf.label()))).toList();
    }

    public List<Choice> getEmployments() {
        return label.enumChoices(Employment.values());
    }

    public List<Choice> getLevels() {
        var levels = new ArrayList<Choice>();
        for (int level = 1; level <= LEVELS; level++) {
            levels.add(new Choice(Integer.toString(level), label.msg("supporter.level." + level, level)));
        }
        return levels;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SupporterContent getContent() {
        return content;
    }

    public String getTitle() {
        return title;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
