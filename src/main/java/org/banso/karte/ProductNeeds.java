package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Content;
import org.banso.consultation.ScreeningNeeds;
import org.banso.shared.BusinessException.Fault;

/** Screening finds out what the primary product is: its class and way to the market, what it is made of, which disease it is for. */
@ApplicationScoped
class ProductNeeds implements ScreeningNeeds {
    @Inject
    private ProductQueries products;

    @Override
    public List<Fault> missing(long caseId, long organizationId, Content content) {
        return ProductAgreement.missing(new ProductForm(content.product(), products.primaryDetail(caseId)));
    }
}
