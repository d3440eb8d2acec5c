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

    /** The address of page {@code number} (from 1) of the list that {@code parameter} pages, {@code page} when it is empty; other lists stay where they are. */
    public String at(String parameter, int number) {
        return with(parameter == null || parameter.isEmpty() ? "page" : parameter, Integer.toString(number), true);
    }

    /** The address with {@code name} set to {@code value}, or without it when blank. Going to another page keeps the rest. */
    public String with(String name, String value) {
        return with(name, value, false);
    }

    private String with(String name, String value, boolean keepPage) {
        String address = visitor.getPath();
        int mark = address.indexOf('?');
        String kept = mark < 0 ? "" : Arrays.stream(address.substring(mark + 1).split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith(name + "=") && (keepPage || "page".equals(name) || !part.startsWith("page=")))
            .collect(Collectors.joining("&"));
        String changed = value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        String query = kept.isEmpty() ? changed : changed.isEmpty() ? kept : kept + "&" + changed;
        return (mark < 0 ? address : address.substring(0, mark)) + (query.isEmpty() ? "" : "?" + query);
    }
}
