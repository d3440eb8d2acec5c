package org.banso.shared;

import java.util.Optional;

/**
 * The registration number of a corporation as an issuer of qualified invoices (適格請求書発行事業者登録番号): T and its corporate
 * number. Source: domain.md §6, "インボイス番号".
 *
 * @param corporation the corporate number that follows the T
 */
public record InvoiceNumber(CorporateNumber corporation) {

    private static final String MARK = "T";

    /** Characters of the stored form. */
    public static final int LENGTH = MARK.length() + CorporateNumber.LENGTH;

    /**
     * Reads what a person typed or pasted; t and full-width Ｔ are T.
     *
     * @throws BusinessException shared.invoice.form when it does not begin with T, otherwise as {@link CorporateNumber#of}
     */
    public static InvoiceNumber of(String typed) {
        String bare = Written.bare(typed);
        if (!bare.regionMatches(true, 0, MARK, 0, MARK.length())) {
            throw new BusinessException("shared.invoice.form");
        }
        return new InvoiceNumber(CorporateNumber.of(bare.substring(MARK.length())));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as {@link #of}
     */
    public static Optional<InvoiceNumber> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** T and the 13 digits. */
    public String value() {
        return MARK + corporation.value();
    }

    @Override
    public String toString() {
        return value();
    }
}
