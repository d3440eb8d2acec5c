package org.banso.platform.job;

import java.util.Optional;
import org.banso.platform.Who;

/** Who an account is and what it may do now; given by the feature that knows accounts, so that platform knows none. */
public interface People {
    /** Empty when the account is disabled or gone. */
    Optional<Who> now(long accountId);
}
