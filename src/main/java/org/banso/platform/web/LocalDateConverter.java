package org.banso.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.LocalDate;
import org.banso.platform.text.Texts;

/** Days as the browser's date input sends them; typed by hand 2026/4/1 and full-width digits are taken too. */
@FacesConverter("banso.LocalDate")
public class LocalDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String[] parts = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).split("[-/.年月日]");
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (RuntimeException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Texts.get(faces.getViewRoot().getLocale(), "error.date"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
