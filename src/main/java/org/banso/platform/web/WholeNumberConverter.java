package org.banso.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.NumberFormat;
import java.text.Normalizer;
import java.util.Locale;
import org.banso.platform.text.Texts;

/** Whole numbers as people write them: １０，０００，０００, 10 000 000 and 10,000,000 are all ten million; shown with commas. */
@FacesConverter("banso.WholeNumber")
public class WholeNumberConverter implements Converter<Number> {
    @Override
    public Number getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,、\\s]", "");
        try {
            long value = Long.parseLong(digits);
            if (value < 0) {
                throw new NumberFormatException("negative");
            }
            Class<?> wanted = component.getValueExpression("value").getType(faces.getELContext());
            if (wanted == Long.class || wanted == long.class) {
                return value;
            }
            return Math.toIntExact(value);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Texts.get(faces.getViewRoot().getLocale(), "error.wholeNumber"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Number value) {
        return value == null ? "" : NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
    }
}
