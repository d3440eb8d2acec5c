package org.banso.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads out of the server's log the little that the person at the terminal must know. */
record ServerLog(Path file) {

    private static final Pattern SETUP_CODE = Pattern.compile("BANSO-SETUP-CODE: *(\\S+)");
    /** Micro goes on running, empty, when its one application failed. */
    private static final Pattern NOT_DEPLOYED = Pattern.compile("Exception while loading the app|Error occurred during deployment");
    private static final Pattern REASON = Pattern.compile("(?:Exception during lifecycle processing\\R|Exception while loading the app : )([^\\n]+)");

    /** The one-time code with which the first administrator of an empty installation signs up. */
    Optional<String> setupCode() {
        Matcher found = SETUP_CODE.matcher(text());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    boolean deploymentFailed() {
        return NOT_DEPLOYED.matcher(text()).find();
    }

    /** Why the application is not there, as far as one line tells it. */
    Optional<String> reason() {
        Matcher found = REASON.matcher(text());
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
