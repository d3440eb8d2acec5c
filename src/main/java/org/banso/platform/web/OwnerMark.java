package org.banso.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.banso.platform.InstallationKey;

/** Whose page a form is. Every form of a signed-in person carries the mark, and nobody but this installation can make one. */
@ApplicationScoped
public class OwnerMark {
    private static final Pattern MARK = Pattern.compile("\\d{1,18}\\.[A-Za-z0-9_-]{43}");

    @Inject
    private InstallationKey key;

    String of(long accountId) {
        return accountId + "." + key.sign("owner of a page: " + accountId);
    }

    /** Empty for a mark that was not made here. */
    OptionalLong accountOf(String mark) {
        if (mark == null || !MARK.matcher(mark).matches()) {
            return OptionalLong.empty();
        }
        long accountId = Long.parseLong(mark.substring(0, mark.indexOf('.')));
        boolean ours = MessageDigest.isEqual(of(accountId).getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
        return ours ? OptionalLong.of(accountId) : OptionalLong.empty();
    }
}
