package org.banso.demo;

/** How a story would end if it had all the time of the world; shares give the stages of the published years (83 / 46 / 46 %). */
enum Fate {
    DUPLICATE(0), SPAM(0), TEST(0), OUT_OF_SCOPE(3.6), NOT_ELIGIBLE(1.2), ANSWERED(13), NO_RESPONSE(3), WITHDRAWN(2.6),
    REFERRED_EARLY(5), HANDLED(21), MATCHED(41), REFERRED(6.5), WITHDRAWN_LATE(1.6);

    private final double weight;

    Fate(double weight) {
        this.weight = weight;
    }

    boolean declines() {
        return ordinal() <= NOT_ELIGIBLE.ordinal();
    }

    /** The fate of a case that counts. */
    static Fate draw(Dice dice) {
        double sum = 0;
        for (Fate fate : values()) {
            sum += fate.weight;
        }
        double at = dice.fraction() * sum;
        for (Fate fate : values()) {
            at -= fate.weight;
            if (at < 0) {
                return fate;
            }
        }
        return MATCHED;
    }
}
