package org.banso.plan;

import java.io.Serializable;

/** A plan or an engagement in the version the user looks at; every change says which one it means. */
public record PlanSeen(long id, long version) implements Serializable {
}
