package org.banso.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a patent or of an application for one, in the one spelling under which it is stored and compared:
 * 特願2020-012345, 特開平05-012345, 特表2020-512345, 特許第6691280号, PCT/JP2020/012345, WO2020/123456. The serial number has six
 * digits with leading zeros, the year before 2000 is that of the era with two digits, as J-PlatPat shows them. Source: domain.md §6.
 *
 * @param value the number in that spelling
 * @see PatentReader#read for the spellings that are understood
 */
public record PatentNumber(String value) {

    /** Longest stored form. */
    public static final int MAX = 20;

    private static final Pattern GRANT = Pattern.compile("特許第[0-9]{7}号");
    private static final Pattern DOMESTIC = Pattern.compile("特[願開表](?:20[0-9]{2}|昭[0-6][0-9]|平0[1-9]|平1[01])-[0-9]{6}");
    private static final Pattern INTERNATIONAL = Pattern.compile("PCT/[A-Z]{2}(?:19|20)[0-9]{2}/[0-9]{6}|WO(?:19|20)[0-9]{2}/[0-9]{6}");
    private static final Pattern OLD = Pattern.compile("特.[昭平].*");

    /** @throws BusinessException shared.patent.form when it has another spelling */
    public PatentNumber {
        if (value == null || !(GRANT.matcher(value).matches() || DOMESTIC.matcher(value).matches() || INTERNATIONAL.matcher(value).matches())) {
            throw new BusinessException("shared.patent.form", Written.told(value));
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException shared.patent.form when no kind is recognised, shared.patent.serial, shared.patent.grant,
     *         shared.patent.international or shared.patent.era when the kind is, but not the rest
     */
    public static PatentNumber of(String typed) {
        return new PatentNumber(PatentReader.read(typed));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as {@link #of}
     */
    public static Optional<PatentNumber> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    public PatentKind kind() {
        return switch (value.substring(0, 2)) {
            case "特願" -> PatentKind.APPLICATION;
            case "特開" -> PatentKind.PUBLICATION;
            case "特表" -> PatentKind.TRANSLATION;
            case "特許" -> PatentKind.GRANT;
            case "PC" -> PatentKind.PCT;
            default -> PatentKind.WO;
        };
    }

    /**
     * The page of what has been laid open or granted: J-PlatPat by its fixed address (without a random part since February 2024),
     * WO in PATENTSCOPE. Empty for applications, which may be secret, and for numbers of the old eras, whose fixed address is
     * not known for certain.
     *
     * @param jPlatPat base address of J-PlatPat without a slash at its end; blank: no link there
     */
    public Optional<String> page(String jPlatPat, Locale reader) {
        String language = Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? "ja" : "en";
        return switch (kind()) {
            case GRANT -> fixed(jPlatPat, value.substring(3, 10) + "/15/" + language);
            case PUBLICATION, TRANSLATION -> OLD.matcher(value).matches() ? Optional.empty() : fixed(jPlatPat, value.substring(2) + "/11/" + language);
            case WO -> Optional.of("https://patentscope.wipo.int/search/" + language + "/detail.jsf?docId=" + value.replace("/", ""));
            case APPLICATION, PCT -> Optional.empty();
        };
    }

    private static Optional<String> fixed(String jPlatPat, String document) {
        return jPlatPat.isBlank() ? Optional.empty() : Optional.of(jPlatPat + "/c1801/PU/JP-" + document);
    }

    @Override
    public String toString() {
        return value;
    }
}
