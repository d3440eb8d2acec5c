package org.banso.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a mail address tells about where somebody works: often nothing. */
public final class MailDomains {
    /** Mail for everybody: the same domain says nothing about the person. */
    private static final Set<String> FREE = Set.of("gmail.com", "googlemail.com", "yahoo.co.jp", "yahoo.com", "yahoo.ne.jp", "ymail.ne.jp", "outlook.jp",
        "outlook.com", "hotmail.com", "hotmail.co.jp", "live.jp", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "docomo.ne.jp", "ezweb.ne.jp",
        "au.com", "softbank.ne.jp", "i.softbank.jp", "softbank.jp", "rakuten.jp", "nifty.com", "nifty.ne.jp", "biglobe.ne.jp", "so-net.ne.jp", "ocn.ne.jp",
        "plala.or.jp", "excite.co.jp", "excite.ne.jp", "infoseek.jp", "proton.me", "protonmail.com", "aol.com", "gmx.com", "gmx.de", "qq.com", "163.com",
        "126.com", "naver.com", "hanmail.net", "zoho.com", "fastmail.com", "mail.com", "yandex.com", "tutanota.com");
    /** Kinds of Japanese domains under which names are given: the name stands one level deeper. */
    private static final Set<String> SECOND_LEVEL = Set.of("co", "ac", "or", "go", "ne", "gr", "ed", "lg", "ad", "com", "org", "gov", "edu", "net");
    /** Names that by RFC 2606 and 6761 belong to nobody. */
    private static final Set<String> NOBODYS = Set.of("example", "test", "invalid", "localhost", "local");

    private MailDomains() {
    }

    /** The domain of an organization behind the address, or null when it is free mail, nobody's or none. */
    public static String organizationOf(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        if (at < 0) {
            return null;
        }
        String domain = address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        String[] labels = domain.split("\\.");
        if (labels.length < 2 || NOBODYS.contains(labels[labels.length - 1]) || labels[labels.length - 2].equals("example")) {
            return null;
        }
        int keep = labels.length > 2 && labels[labels.length - 1].length() == 2 && SECOND_LEVEL.contains(labels[labels.length - 2]) ? 3 : 2;
        String registered = String.join(".", Arrays.copyOfRange(labels, Math.max(0, labels.length - keep), labels.length));
        return FREE.contains(registered) || FREE.contains(domain) || registered.startsWith("example.") ? null : registered;
    }
}
