package org.banso.platform.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every ten seconds: says that this node's workers live, takes up what others left behind, and puts idle threads to work. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

    @Inject
    private JobRunner runner;
    @Inject
    private JobLedger ledger;
    @Inject
    private JobDispatcher dispatcher;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        try {
            runner.beat();
            ledger.watch();
            dispatcher.wake();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Jobs will be looked at again: {0}", e.getMessage());
        }
    }
}
