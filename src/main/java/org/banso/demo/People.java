package org.banso.demo;

import java.util.List;
import java.util.Locale;

/** Invented persons: name, reading and Latin letters. */
final class People {

    /** A person. */
    record Person(String name, String kana, String english) {

        String mailName() {
            return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        }
    }

    private final List<String> surnames;
    private final List<String> given;
    private final List<String> foreign;

    People() {
        Lists lists = Lists.read("people.txt");
        surnames = lists.of("surname");
        given = lists.of("given");
        foreign = lists.of("foreign");
    }

    Person japanese(Dice dice) {
        return japanese(dice.below(surnames.size()), dice.below(given.size()));
    }

    /** The person of two places in the lists; different places give different people. */
    Person japanese(int surname, int givenName) {
        String[] family = surnames.get(Math.floorMod(surname, surnames.size())).split(" ");
        String[] own = given.get(Math.floorMod(givenName, given.size())).split(" ");
        return new Person(family[0] + " " + own[0], family[1] + " " + own[1], own[2] + " " + family[2]);
    }

    Person foreign(Dice dice) {
        String name = dice.pick(foreign);
        return new Person(name, null, name);
    }
}
