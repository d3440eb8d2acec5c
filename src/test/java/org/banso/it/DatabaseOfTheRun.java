package org.banso.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Tells Arquillian's server which database to use before the first test, and ends a MySQL after the last. */
public class DatabaseOfTheRun implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("arq.container.micro.configuration.cmdOptions", TestDatabase.options());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestDatabase.stop();
    }
}
