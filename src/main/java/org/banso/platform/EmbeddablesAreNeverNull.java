package org.banso.platform;

import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * An embedded part of an entity is an object even when every column of it is null. EclipseLink would leave null instead, so
 * that a draft nobody has written into could not be read ({@code eclipselink.session.customizer}).
 */
public class EmbeddablesAreNeverNull implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(descriptor -> {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AggregateObjectMapping embedded) {
                    embedded.setIsNullAllowed(false);
                }
            }
        });
    }
}
