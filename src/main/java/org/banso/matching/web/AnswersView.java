package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.matching.AnswerQueries;
import org.banso.matching.AnswerQueries.Answers;

/** What a supporter answered when he was asked, on his page of the register; read only by those who ask. */
@Named("answersView")
@ViewScoped
public class AnswersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerQueries queries;

    private long supporterId;
    private Answers answers;

    public Answers of(long id) {
        if (answers == null || id != supporterId) {
            supporterId = id;
            answers = queries.of(id);
        }
        return answers;
    }

    public int getYears() {
        return AnswerQueries.YEARS;
    }
}
