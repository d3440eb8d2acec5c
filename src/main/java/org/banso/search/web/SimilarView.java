package org.banso.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.search.SimilarCase;
import org.banso.search.SimilarCases;

/** Earlier cases like the one at hand; its page is drawn into others after they have come. */
@Named("similarCases")
@ViewScoped
public class SimilarView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SimilarCases similar;
    @Inject
    private Actor actor;

    private String no;
    private List<SimilarCase> rows = List.of();

    public void load() {
        rows = similar.of(no);
    }

    /** Where the reader opens a case: at the office, or at his desk. */
    public String address(SimilarCase one) {
        return (actor.has(Right.VIEW_ALL_CASES) ? "/office/cases/" : "/desk/cases/") + one.caseNo();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public List<SimilarCase> getRows() {
        return rows;
    }
}
