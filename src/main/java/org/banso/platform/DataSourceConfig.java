package org.banso.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one data source. The container reads its settings before the application exists, so they come from
 * {@code microprofile-config.properties} and the environment, not from {@link Settings}.
 * The isolation is ours, whatever the server's own is: what is read after a lock must be what is there now.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/banso",
    className = "${MPCONFIG=banso.db.driver}",
    url = "${MPCONFIG=banso.db.url}",
    user = "${MPCONFIG=banso.db.user}",
    password = "${MPCONFIG=banso.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24,
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    properties = {
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "fish.payara.validate-atmost-once-period-in-seconds=5",
        "fish.payara.max-wait-time-in-millis=5000"
    })
@ApplicationScoped
public class DataSourceConfig {
}
