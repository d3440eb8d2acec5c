package org.banso.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings as read at start. A number or a time that is none stops the start and names its key. */
@ApplicationScoped
public class Settings {
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    @PostConstruct
    void read() {
        var config = ConfigProvider.getConfig();
        for (Setting setting : Setting.values()) {
            values.put(setting, config.getOptionalValue(setting.key(), String.class).orElse(setting.fallback()));
        }
        for (Setting setting : Setting.values()) {
            if (setting.fallback().matches("\\d+")) {
                number(setting);
            } else if (setting.fallback().matches("\\d\\d:\\d\\d")) {
                time(setting);
            }
        }
    }

    public String text(Setting setting) {
        return values.get(setting);
    }

    public boolean isSet(Setting setting) {
        return !values.get(setting).isBlank();
    }

    public boolean on(Setting setting) {
        return Boolean.parseBoolean(values.get(setting));
    }

    /** @throws IllegalStateException naming the key when the value is none of these */
    public <E extends Enum<E>> E choice(Setting setting, Class<E> of) {
        try {
            return Enum.valueOf(of, values.get(setting).trim());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Setting " + setting.key() + " must be one of " + EnumSet.allOf(of) + ", but is: " + values.get(setting), e);
        }
    }

    /** @throws IllegalStateException naming the key when the value is not a whole number */
    public int number(Setting setting) {
        try {
            return Integer.parseInt(values.get(setting).trim());
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Setting " + setting.key() + " must be a whole number, but is: " + values.get(setting), e);
        }
    }

    /** @throws IllegalStateException naming the key when the value is not a time of day such as 09:30 */
    public LocalTime time(Setting setting) {
        try {
            return LocalTime.parse(values.get(setting).trim());
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("Setting " + setting.key() + " must be a time such as 09:30, but is: " + values.get(setting), e);
        }
    }

    /** For tests: as if an operator had set it. */
    void put(Setting setting, String value) {
        values.put(setting, value);
    }
}
