package org.banso.honorarium;

/** How minutes become whole units: what is over is cut off, the nearest is taken, or a unit begun counts. */
public enum FeeRounding {
    DOWN, NEAREST, UP;

    /** The minutes in whole units. */
    int whole(int minutes, int unit) {
        return switch (this) {
            case DOWN -> minutes / unit * unit;
            case NEAREST -> (minutes + unit / 2) / unit * unit;
            case UP -> (minutes + unit - 1) / unit * unit;
        };
    }
}
