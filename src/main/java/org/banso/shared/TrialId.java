package org.banso.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a clinical trial in one of the {@linkplain TrialRegistry registries} that the karte knows. Full-width characters,
 * blanks, dashes, a colon after the prefix and any case are accepted, and so is the address of the trial's page. Numbers are not
 * looked up: the registries are linked to, never read. Source: domain.md §6.
 *
 * @param value the number in the registry's own spelling: jRCTs031180001, jRCT2031200001, NCT01234567, JapicCTI-121234
 */
public record TrialId(String value) {

    /** Longest stored form. */
    public static final int MAX = 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*?((?:jRCT|NCT|ISRCTN)[a-z]?[0-9]+)");

    /** @throws BusinessException shared.trial.registry when it is in no registry's own spelling */
    public TrialId {
        if (value == null || find(value).isEmpty()) {
            throw new BusinessException("shared.trial.registry", Written.told(value));
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException shared.trial.registry when it begins as no registry's numbers do, shared.trial. and the name of the
     *         registry when its rest has not the form that registry gives out
     */
    public static TrialId of(String typed) {
        String bare = number(Written.bare(typed));
        TrialRegistry registry = Arrays.stream(TrialRegistry.values()).filter(r -> bare.toUpperCase(Locale.ROOT).startsWith(r.mark())).findFirst()
                .orElseThrow(() -> new BusinessException("shared.trial.registry", Written.told(typed)));
        String rest = bare.substring(registry.mark().length()).replaceFirst("^:", "").toLowerCase(Locale.ROOT);
        String value = registry.prefix() + rest;
        if (!registry.hasForm(value)) {
            throw new BusinessException("shared.trial." + registry.name(), Written.told(rest), Written.digits(rest));
        }
        return new TrialId(value);
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as {@link #of}
     */
    public static Optional<TrialId> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** The registry that gave the number. */
    public TrialRegistry registry() {
        return find(value).orElseThrow();
    }

    /**
     * The public page of the trial; empty for UMIN, whose pages go by a receipt number of their own, and for JapicCTI, which has
     * none of its own any more.
     *
     * @param jrct base address of jRCT without a slash at its end (the register has moved once already); blank: no link there
     */
    public Optional<String> page(String jrct, Locale reader) {
        return switch (registry()) {
            case JRCT -> jrct.isBlank() ? Optional.empty()
                    : Optional.of(jrct + (Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? "/latest-detail/" : "/en-latest-detail/") + value);
            case NCT -> Optional.of("https://clinicaltrials.gov/study/" + value);
            case ISRCTN -> Optional.of("https://www.isrctn.com/" + value);
            case UMIN, JAPIC_CTI -> Optional.empty();
        };
    }

    /** The number in a pasted address, or the text as it is. */
    private static String number(String bare) {
        var address = ADDRESS.matcher(bare);
        return address.lookingAt() ? address.group(1) : bare;
    }

    private static Optional<TrialRegistry> find(String value) {
        return Arrays.stream(TrialRegistry.values()).filter(registry -> registry.hasForm(value)).findFirst();
    }

    @Override
    public String toString() {
        return value;
    }
}
