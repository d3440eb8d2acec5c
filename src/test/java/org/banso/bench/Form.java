package org.banso.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.it.Visit;

/** A form as a browser would send it: hidden fields, what is ticked, chosen and typed. */
final class Form {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern FIRST = Pattern.compile("<option[^>]*value=\"([^\"]*)\"");

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    private Form() {
    }

    /** The form of a page with this id. */
    static Form of(String page, String id) {
        var form = new Form();
        int from = page.indexOf("<form id=\"" + id + "\"");
        String part = page.substring(from, page.indexOf("</form>", from));
        Matcher inputs = INPUT.matcher(part);
        while (inputs.find()) {
            String input = inputs.group();
            String type = attribute(input, "type");
            boolean tick = "checkbox".equals(type) || "radio".equals(type);
            if (attribute(input, "name") != null && !"file".equals(type) && !"submit".equals(type) && (!tick || input.contains("checked"))) {
                String value = attribute(input, "value");
                form.add(attribute(input, "name"), value == null ? "" : value);
            }
        }
        Matcher selects = SELECT.matcher(part);
        while (selects.find()) {
            Matcher chosen = CHOSEN.matcher(selects.group(2));
            Matcher first = FIRST.matcher(selects.group(2));
            form.add(attribute(selects.group(1), "name"), chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "");
        }
        form.fields.removeIf(field -> field.getKey().equals("jakarta.faces.ViewState"));
        Visit.form(page, id).forEach((name, value) -> {
            if (name.equals("jakarta.faces.ViewState") || name.equals("primefaces.nonce") || name.equals(id)) {
                form.set(name, value);
            }
        });
        return form;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">") : null;
    }

    Form add(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Instead of whatever it was. */
    Form set(String name, String value) {
        fields.removeIf(field -> field.getKey().equals(name));
        return add(name, value);
    }

    /** The names whose end is this one. */
    List<String> names(String end) {
        return fields.stream().map(Map.Entry::getKey).filter(name -> name.endsWith(end)).distinct().toList();
    }

    HttpResponse<String> post(Visit visit, String path) {
        return visit.postRaw(path, "application/x-www-form-urlencoded", fields.stream()
            .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
    }
}
