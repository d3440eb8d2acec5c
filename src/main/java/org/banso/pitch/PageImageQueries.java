package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banso.platform.Requires;
import org.banso.shared.NotFound;

/** The bytes of pictures, for {@link PageImages}, which has asked whether they may be seen. */
@ApplicationScoped
@Requires(signedIn = true)
class PageImageQueries {
    @PersistenceContext
    private EntityManager em;

    byte[] jpeg(String publicId, int page, int small) {
        return em.createQuery("select i.content from DeckImageContent i, DeckPage g, DocumentVersion v where i.pageId = g.id and g.versionId = v.id and v.publicId = :id"
                + " and g.number = :page and i.small = :small", byte[].class).setParameter("id", publicId).setParameter("page", page).setParameter("small", small)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
