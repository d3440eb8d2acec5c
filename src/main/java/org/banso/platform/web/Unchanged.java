package org.banso.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** For passwords: not one character of what was typed is changed, where {@link TidyText} would compose and strip. */
@FacesConverter("banso.Unchanged")
public class Unchanged implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        return typed;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
