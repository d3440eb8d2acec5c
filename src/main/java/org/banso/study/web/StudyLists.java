package org.banso.study.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.shared.Jst;
import org.banso.shared.Page;
import org.banso.study.OwnStudy;
import org.banso.study.StudyLine;
import org.banso.study.StudyQueries;
import org.banso.study.StudyRow;
import org.banso.study.StudyYear;
import org.banso.study.VendorRow;

/** Lists of studies and vendors: the office's, those of the case in the address, and those shared with its applicant. */
@Named
@RequestScoped
public class StudyLists {
    @Inject
    private StudyQueries queries;
    @Inject
    private Clock clock;
    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private int page = 1;
    private Page<StudyRow> open = Page.empty();
    private List<StudyYear> years = List.of();
    private List<VendorRow> vendors = List.of();
    private List<StudyLine> rows;
    private List<OwnStudy> own;

    public void loadOpen() {
        open = queries.open(page);
        years = queries.years();
    }

    public void loadVendors() {
        vendors = queries.vendors();
    }

    /** In Japan, where deadlines are. */
    public LocalDate getToday() {
        return Jst.today(clock);
    }

    /** Of the case in the address, for the office, and for supporters who work on the case. */
    public List<StudyLine> getRows() {
        if (rows == null) {
            rows = queries.ofCase(no);
        }
        return rows;
    }

    /** Of the case in the address, what its applicant may read. */
    public List<OwnStudy> getOwn() {
        if (own == null) {
            own = queries.ofOwnCase(no);
        }
        return own;
    }

    public Page<StudyRow> getOpen() {
        return open;
    }

    public List<StudyYear> getYears() {
        return years;
    }

    public List<VendorRow> getVendors() {
        return vendors;
    }

    public String getNo() {
        return no;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
