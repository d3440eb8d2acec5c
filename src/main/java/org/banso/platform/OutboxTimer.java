package org.banso.platform;

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

/** Looks into the outbox every twenty seconds. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {
    private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

    @Inject
    private OutboxSender sender;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void run() {
        if (!sender.configured()) {
            return;
        }
        try {
            for (long id : sender.due()) {
                if (sender.take(id)) {
                    sender.deliver(id);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox will be tried again: {0}", e.getMessage());
        }
    }
}
