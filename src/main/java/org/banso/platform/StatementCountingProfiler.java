package org.banso.platform;

import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;

/** Counts each query EclipseLink runs ({@code eclipselink.profiler}). */
public class StatementCountingProfiler extends SessionProfilerAdapter {
    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
        StatementCounter.increment();
        return super.profileExecutionOfQuery(query, row, session);
    }
}
