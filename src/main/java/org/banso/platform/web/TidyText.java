package org.banso.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.banso.shared.Text;

/** Every typed text arrives NFC and without control characters; what the person wrote is otherwise untouched. */
@FacesConverter(forClass = String.class)
public class TidyText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        return typed == null || typed.isEmpty() ? null : Text.clean(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
