package org.banso.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves the journeys out where there is no Chromium, and says so: a newcomer's {@code mvn verify} must not fail for want of a browser. Our own build
 * (CI=true) has one; there the journeys fail without it.
 */
public class JourneysNeedChromium implements PostDiscoveryFilter {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public FilterResult apply(TestDescriptor test) {
        boolean journey = test.getSource().filter(ClassSource.class::isInstance).map(ClassSource.class::cast)
                .filter(source -> source.getClassName().endsWith("Journey")).isPresent();
        if (!journey || "true".equals(System.getenv("CI")) || Chromium.find().isPresent()) {
            return FilterResult.included(null);
        }
        if (!SAID.getAndSet(true)) {
            System.out.println("伴走: Chromium がないため、ブラウザーの試験は行いません（apt install chromium または BANSO_CHROMIUM=パス で行えます）。"
                    + " / Banso: browser journeys left out because there is no Chromium; install it (apt install chromium) or set BANSO_CHROMIUM.");
        }
        return FilterResult.excluded("no Chromium");
    }
}
