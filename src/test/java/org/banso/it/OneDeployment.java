package org.banso.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all integration tests share one deployment. Arquillian would start a Payara Micro per class, 25 seconds each; here the first class
 * deploys, the others find its deployment, and the server ends with the suite.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Stands before Arquillian's own handlers of the three events and lets each through at most once. */
    public static class Sharing {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario shared;
        private boolean deployed;
        private RuntimeException failure;

        /** The first class has the archive built; every other is handed the same scenario. */
        public void describe(@Observes(precedence = 100) EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        /** A server that did not start will not start for the next class either. */
        public void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> event) {
            if (failure != null) {
                throw failure;
            }
            if (!deployed) {
                try {
                    event.proceed();
                    deployed = true;
                } catch (RuntimeException notDeployed) {
                    failure = new IllegalStateException("The WAR did not deploy; see the first failed class and target/it-server.log", notDeployed);
                    throw notDeployed;
                }
            }
        }

        /** Nothing to do between classes: the server is stopped with the suite. */
        public void keep(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> event) {
            // deliberately not handed on
        }
    }
}
