package org.banso.platform;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many statements the page being drawn has sent: the budget that tests hold pages to. */
public final class StatementCounter {
    public static final String HEADER = "X-Banso-Statements";
    private static final int WHOLE_PAGE = 1 << 20;
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);
    private static final boolean MEASURE = ConfigProvider.getConfig().getOptionalValue(Setting.MEASURE.key(), Boolean.class).orElse(false);

    private StatementCounter() {
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    static void increment() {
        COUNT.get()[0]++;
    }

    public static int count() {
        return COUNT.get()[0];
    }

    /** Room for a whole page, so that the header can still be set when the page has been drawn. */
    public static void makeRoom(IntConsumer bufferSize) {
        if (MEASURE) {
            bufferSize.accept(WHOLE_PAGE);
        }
    }

    /** Tells the count in a header where measuring is switched on; never in production. */
    public static void report(BooleanSupplier tooLate, BiConsumer<String, String> header) {
        if (MEASURE && !tooLate.getAsBoolean()) {
            header.accept(HEADER, Integer.toString(count()));
        }
    }
}
