package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.banso.consultation.web.CaseView;
import org.banso.matching.AssignmentRow;
import org.banso.matching.Matching;
import org.banso.matching.SupporterRatings;
import org.banso.platform.web.Can;
import org.banso.platform.web.Pages;

/** The supporters of a case as a part of its page; read when the part is first shown. */
@Named("assignmentTab")
@ViewScoped
public class CaseTabView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Matching matching;
    @Inject
    private SupporterRatings ratings;
    @Inject
    private CaseView caseView;
    @Inject
    private Can can;
    @Inject
    private Pages pages;

    private String no;
    private List<AssignmentRow> rows;
    private Map<Long, Integer> grades = Map.of();

    /** Everybody asked for the case with this number, in the order asked. */
    public List<AssignmentRow> team(String caseNo) {
        if (rows == null || !caseNo.equals(no)) {
            no = caseNo;
            rows = matching.team(caseNo);
            grades = can.has("ARRANGE_SUPPORT") ? ratings.ofCase(caseView.getKarte().id()) : Map.of();
        }
        return rows;
    }

    /** The applicant's rating of a supporter, from 1 to 5; null when there is none, or it is not for the reader. */
    public Integer grade(AssignmentRow row) {
        return grades.get(row.id());
    }

    public void withdraw(AssignmentRow row, String caseNo) {
        matching.withdrawAsk(row.id(), row.version());
        pages.done("matching.done.withdrawn", back(caseNo), row.name());
    }

    public void release(AssignmentRow row, String caseNo) {
        matching.release(row.id(), row.version());
        pages.done("matching.done.released", back(caseNo), row.name());
    }

    private static String back(String caseNo) {
        return "/office/cases/" + caseNo + "?tab=supporters";
    }
}
