package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.list.CaseColumn;
import org.banso.consultation.list.Density;
import org.banso.consultation.list.ListLayout;
import org.banso.consultation.list.ListLayouts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Numbers;

/** Lets everybody choose the columns of the list, their order and how close the rows stand. */
@Named
@RequestScoped
public class ListLayoutView {
    @Inject
    private ListLayouts layouts;
    @Inject
    private CaseListView list;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String shown;
    private String density;
    private String address = "";

    /** After the list. */
    public void load() {
        ListLayout layout = list.getLayout();
        shown = layout.columns().stream().map(Enum::name).collect(Collectors.joining(","));
        density = layout.density().name();
        address = list.getSearch().query();
    }

    public void choose() {
        save(ListLayout.of(Arrays.stream((shown == null ? "" : shown).split(",")).map(name -> Numbers.constant(CaseColumn.class, name)).toList(),
            Numbers.constant(Density.class, density)));
    }

    public void reset() {
        save(ListLayout.USUAL);
    }

    private void save(ListLayout layout) {
        layouts.choose(layout);
        String query = addresses.read(address).query();
        pages.done("office.list.layout.saved", "/office/cases" + (query.isEmpty() ? "" : "?" + query));
    }

    /** All columns, those shown first, in their order. */
    public List<CaseColumn> getColumns() {
        var all = new ArrayList<>(list.getColumns());
        Arrays.stream(CaseColumn.values()).filter(column -> !all.contains(column)).forEach(all::add);
        return all;
    }

    public boolean shows(CaseColumn column) {
        return list.getColumns().contains(column);
    }

    public List<Choice> getDensities() {
        return label.enumChoices(Density.values());
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
