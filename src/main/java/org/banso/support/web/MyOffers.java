package org.banso.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Pages;
import org.banso.shared.Text;
import org.banso.support.OfferCard;
import org.banso.support.OfferChoice;
import org.banso.support.OfferChoice.Result;
import org.banso.support.OfferQueries;

/** Times an applicant may choose from: of one case on its page, of all on the first page. */
@Named
@ViewScoped
public class MyOffers implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OfferQueries queries;
    @Inject
    private OfferChoice choice;
    @Inject
    private Pages pages;

    private String no;
    private List<OfferCard> rows = List.of();
    private String words;

    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        rows = no == null ? queries.mine() : queries.ofMyCase(no).stream().toList();
    }

    public void choose(OfferCard offer, long timeId) {
        tell(choice.choose(offer.id(), timeId));
    }

    public void noneSuits(OfferCard offer) {
        Result result = choice.noneSuits(offer.id(), words);
        if (result == Result.REFUSED || Text.isBlank(words)) {
            tell(result);
        } else {
            // Nobody else has what he wrote: it stays in front of him.
            pages.warn(said(result));
            pages.warn("support.myOffer.notSent");
        }
    }

    /** The page is read anew, so that it shows what is true now whatever it showed before. */
    private void tell(Result result) {
        String page = "/portal/cases/" + no;
        if (result == Result.BOOKED || result == Result.REFUSED) {
            pages.done(said(result), page);
        } else {
            pages.refused(said(result), page);
        }
    }

    private static String said(Result result) {
        return "support.offer.result." + result;
    }

    public List<OfferCard> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
