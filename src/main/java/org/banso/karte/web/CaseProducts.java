package org.banso.karte.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.karte.CollaboratorLine;
import org.banso.karte.CollaboratorQueries;
import org.banso.karte.ProductQueries;
import org.banso.karte.ProductSheet;

/** Products and collaborators of a case to be read, on the pages of supporters and applicants; read once for each answer. */
@Named
@RequestScoped
public class CaseProducts {
    @Inject
    private ProductQueries products;
    @Inject
    private CollaboratorQueries collaborators;

    private final Map<Long, List<ProductSheet>> sheets = new HashMap<>();
    private final Map<Long, List<CollaboratorLine>> lines = new HashMap<>();

    /** For a supporter who accepted the case. */
    public List<ProductSheet> of(long caseId) {
        return sheets.computeIfAbsent(caseId, products::ofCase);
    }

    /** For the applicant whose case it is. */
    public List<ProductSheet> own(long caseId) {
        return sheets.computeIfAbsent(caseId, products::ofOwnCase);
    }

    /** As {@link #of}. */
    public List<CollaboratorLine> partners(long caseId) {
        return lines.computeIfAbsent(caseId, collaborators::ofCase);
    }

    /** As {@link #own}. */
    public List<CollaboratorLine> ownPartners(long caseId) {
        return lines.computeIfAbsent(caseId, collaborators::ofOwnCase);
    }
}
