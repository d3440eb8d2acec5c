package org.banso.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.platform.text.Texts;

/** Times of day as the browser's time input sends them; typed by hand 930, 9時30分 and full-width digits are taken too. */
@FacesConverter(value = "banso.LocalTime", forClass = LocalTime.class)
public class LocalTimeConverter implements Converter<LocalTime> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:時.]?(\\d{2})?(?::\\d{2})?分?");

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher time = TYPED.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get(faces.getViewRoot().getLocale(), "error.time"), null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalTime time) {
        return time == null ? "" : SHOWN.format(time);
    }
}
