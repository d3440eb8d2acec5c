package org.banso.karte.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the inputs of a form hold as typed, valid or not: taken out of a post, and put back as if it had just been typed. */
final class TypedText {
    private static final Pattern IN_A_LINE = Pattern.compile("^\\w+:\\d+:");

    private TypedText() {
    }

    /** The values of the form whose button or command was pressed, by names without the form's own. */
    static Map<String, List<String>> posted(FacesContext faces) {
        String prefix = form(faces);
        var found = new LinkedHashMap<String, List<String>>();
        faces.getExternalContext().getRequestParameterValuesMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                found.put(name.substring(prefix.length()), List.of(values));
            }
        });
        return found;
    }

    /** Puts the values into the inputs of the form whose button was pressed. */
    static void restore(FacesContext faces, Map<String, List<String>> values) {
        String prefix = form(faces);
        UIComponent form = faces.getViewRoot().findComponent(prefix.substring(0, prefix.length() - 1));
        form.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof EditableValueHolder input) {
                String name = component.getClientId(faces).substring(prefix.length());
                Object typed = submitted(component, values.getOrDefault(name, values.getOrDefault(name + "_input", List.of())));
                if (IN_A_LINE.matcher(name).find()) {
                    write(faces, component, input, typed);
                } else {
                    input.setSubmittedValue(typed);
                }
            }
            return VisitResult.ACCEPT;
        });
    }

    /**
     * A list forgets what was submitted for its lines when it is drawn without a fault, so a line takes its values over at once. What
     * cannot be read as its kind of value, half a date for example, is left out.
     */
    private static void write(FacesContext faces, UIComponent component, EditableValueHolder input, Object typed) {
        var value = component.getValueExpression("value");
        try {
            Converter<?> converter = input.getConverter() != null ? input.getConverter()
                : component instanceof UISelectBoolean ? faces.getApplication().createConverter(Boolean.class) : null;
            value.setValue(faces.getELContext(), converter == null ? typed : converter.getAsObject(faces, component, (String) typed));
        } catch (ConverterException e) {
            value.setValue(faces.getELContext(), null);
        }
    }

    private static Object submitted(UIComponent input, List<String> typed) {
        if (input instanceof UISelectMany) {
            return typed.toArray(new String[0]);
        }
        if (input instanceof UISelectBoolean) {
            return Boolean.toString(!typed.isEmpty());
        }
        return typed.isEmpty() ? "" : typed.get(0);
    }

    private static String form(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        return source.substring(0, source.indexOf(':') + 1);
    }
}
