package org.banso.it;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every integration test stands on: runs inside Payara Micro, in the one deployment that all share, as nobody until it says who acts.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class BansoIT {

    @Inject
    protected Actor actor;
    @Inject
    private HttpServletRequest request;

    /** Asked for once; see {@link OneDeployment}. */
    @Deployment
    public static WebArchive war() {
        return Deployments.everything();
    }

    /** Where the deployed application answers, for tests over HTTP ({@link Visit}). */
    protected String baseUrl() {
        return "http://127.0.0.1:" + request.getLocalPort();
    }

    /** From here on this person acts. */
    protected void as(Who who) {
        actor.enter(who);
    }

    /** From here on an account acts that has just these rights. */
    protected void as(long accountId, Right... rights) {
        var granted = EnumSet.noneOf(Right.class);
        granted.addAll(Arrays.asList(rights));
        actor.enter(new Who(accountId, "試験 𠮷野", "test@example.jp", granted, Locale.JAPANESE));
    }

    protected void asSystem() {
        actor.enter(Who.SYSTEM);
    }

    protected void asNobody() {
        actor.enter(Who.NOBODY);
    }
}
