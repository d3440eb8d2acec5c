package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Where features say that the texts of a subject have changed: in the transaction of the change, so that neither is without the other. */
@ApplicationScoped
public class SearchQueue {
    @PersistenceContext
    private EntityManager em;

    /** The subject is put into the index anew within seconds of the commit. */
    public void changed(long subjectId) {
        em.createNativeQuery("insert into search_pending (subject_id) values (?)").setParameter(1, subjectId).executeUpdate();
    }

    /** The same for several. */
    public void changed(Collection<Long> subjectIds) {
        subjectIds.stream().sorted().forEach(this::changed);
    }
}
