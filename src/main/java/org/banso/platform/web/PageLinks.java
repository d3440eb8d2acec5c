package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Links to other pages of the same list: the address of now with one parameter changed. */
@Named
@RequestScoped
public class PageLinks {
    @Inject
    private Visitor visitor;

    /** The address of page {@code number} (from 1). */
    public String at(int number) {
        return with("page", Integer.toString(number));
    }

    /** The address with {@code name} set to {@code value}, or without it when blank. Going to another page keeps the rest. */
    public String with(String name, String value) {
        String address = visitor.getPath();
        int mark = address.indexOf('?');
        String kept = mark < 0 ? "" : Arrays.stream(address.substring(mark + 1).split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith(name + "=") && ("page".equals(name) || !part.startsWith("page=")))
            .collect(Collectors.joining("&"));
        String changed = value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        String query = kept.isEmpty() ? changed : changed.isEmpty() ? kept : kept + "&" + changed;
        return (mark < 0 ? address : address.substring(0, mark)) + (query.isEmpty() ? "" : "?" + query);
    }
}
