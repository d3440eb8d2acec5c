package org.banso.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of a server's log, with lines as Payara Micro writes them. */
class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void failedDeploymentIsSeenWithItsReason() throws IOException {
        var log = log("""
                [2026-11-21T07:56:21.897+0000] [] [SEVERE] [NCLS-CORE-00026] [javax.enterprise.system.core] [[
                  Exception during lifecycle processing
                org.glassfish.deployment.common.DeploymentException: CDI deployment failure:WELD-001414: Bean name is ambiguous.
                \tat org.jboss.weld.bootstrap.Validator.validateBeanName(Validator.java:666)
                [2026-11-21T07:56:21.900+0000] [] [SEVERE] [] [javax.enterprise.system.core] Exception while loading the app
                """);
        assertTrue(log.deploymentFailed());
        assertEquals("org.glassfish.deployment.common.DeploymentException: CDI deployment failure:WELD-001414: Bean name is ambiguous.",
                log.reason().orElseThrow());
    }

    @Test
    void setupCodeIsFound() throws IOException {
        var log = log("[2026-11-21T07:56:21.897+0000] [] [INFO] [] [org.banso.identity.FirstStart] BANSO-SETUP-CODE: 7f3k-92xd\n");
        assertEquals(Optional.of("7f3k-92xd"), log.setupCode());
        assertFalse(log.deploymentFailed());
    }

    @Test
    void noLogYetSaysNothing() {
        var log = new ServerLog(folder.resolve("none.log"));
        assertEquals(Optional.empty(), log.setupCode());
        assertEquals(Optional.empty(), log.reason());
        assertFalse(log.deploymentFailed());
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), text));
    }
}
