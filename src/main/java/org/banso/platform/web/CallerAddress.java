package org.banso.platform.web;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The network address a request really comes from. Behind a proxy all requests would seem to come from one place, so that limits per address would
 * shut out everybody at once; but only a proxy named by the operator is believed, because anybody can send the header.
 */
final class CallerAddress {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    private CallerAddress() {
    }

    /**
     * @param peer      who is at the other end of the connection
     * @param forwarded the X-Forwarded-For header, may be null; its last entry is the one that our proxy has written
     * @param trusted   the operator's list, addresses separated by commas
     */
    static String of(String peer, String forwarded, String trusted) {
        boolean fromProxy = Arrays.stream(trusted.split(",")).map(String::strip).anyMatch(address -> !address.isEmpty() && address.equals(peer));
        if (!fromProxy || forwarded == null) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }
}
