package org.banso.printout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.KarteField;
import org.banso.shared.BusinessException;
import org.banso.shared.PhoneNumber;
import org.banso.shared.PostalCode;

/** Values as people write them on paper, where a list for machines has them bare: 043-000-1762 and not 0430001762. */
final class PaperValues {
    /** Where the telephone stands in a line of contacts. */
    private static final int PHONE = 3;

    private PaperValues() {
    }

    /** The value, or what is written for it. */
    static Object of(KarteField field, Object value, Locale reader) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case CONTACT_PHONE, ORGANIZATION_PHONE -> phone((String) value);
            case POSTAL_CODE -> postal((String) value);
            case COUNTRY -> new Locale("", (String) value).getDisplayCountry(reader);
            case CONTACTS -> ((List<?>) value).stream().map(PaperValues::contact).toList();
            case CAPITAL_YEN, TOTAL_RAISED_YEN, EMPLOYEES -> String.format(Locale.ROOT, "%,d", value);
            default -> value;
        };
    }

    private static List<Object> contact(Object line) {
        var words = new ArrayList<Object>((List<?>) line);
        if (words.get(PHONE) instanceof String phone) {
            words.set(PHONE, phone(phone));
        }
        return words;
    }

    /** What was taken over from an old list may be no number at all; it is printed as it is. */
    private static String phone(String stored) {
        try {
            return PhoneNumber.of(stored).formatted();
        } catch (BusinessException e) {
            return stored;
        }
    }

    private static String postal(String stored) {
        try {
            return "〒" + PostalCode.of(stored).formatted();
        } catch (BusinessException e) {
            return stored;
        }
    }
}
