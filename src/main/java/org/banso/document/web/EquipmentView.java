package org.banso.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.document.ScanQueries;

/** How documents are looked after on this installation, for the administrator. */
@Named
@RequestScoped
public class EquipmentView {
    @Inject
    private ScanQueries queries;

    private ScanQueries.Equipment equipment;
    private List<ScanQueries.Kept> kept = List.of();

    public void load() {
        equipment = queries.equipment();
        kept = queries.kept();
    }

    public ScanQueries.Equipment getEquipment() {
        return equipment;
    }

    public List<ScanQueries.Kept> getKept() {
        return kept;
    }
}
