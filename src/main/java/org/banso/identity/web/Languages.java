package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** What a person may choose for the look of all pages: each language by its own name, and the themes. */
@Named
@RequestScoped
public class Languages {
    @Inject
    private Visitor visitor;

    public List<Choice> getChoices() {
        return List.of(new Choice("ja", "日本語"), new Choice("en", "English"));
    }

    public List<Choice> getThemes() {
        return List.of(theme("auto", "frame.theme.auto"), theme("light", "frame.theme.light"), theme("dark", "frame.theme.dark"));
    }

    private Choice theme(String value, String key) {
        return new Choice(value, Texts.get(visitor.getLocale(), key));
    }
}
