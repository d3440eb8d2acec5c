package org.banso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who takes part in the stories: the office, the supporters and the applicants who come again. */
final class Cast {

    /** A person of the office. */
    record Staff(long account, String name) {
    }

    /** A supporter as far as the stories need him. */
    record Adviser(long id, long account, String name, boolean fullTime, String primary, List<String> expertise,
            Set<String> productTypes, LocalDate from, LocalDate to, boolean english, String place, Set<String> tiedTo) {

        boolean serves(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }

        /** Whether he may not advise this applicant: by a declared relation, or because his house has invested. */
        boolean conflictsWith(Applicant applicant) {
            return tiedTo.contains(applicant.name()) || applicant.investors() != null && applicant.investors().contains(place);
        }
    }

    /** An applicant with the product that his organization works on. */
    record Applicant(long organization, String name, String type, long account, String contact, String email, String phone,
            String productType, String investors, String corporateNumber, String prefecture, long seed) {

        boolean foreign() {
            return type.equals("FOREIGN_COMPANY");
        }
    }

    final List<Staff> staff = new ArrayList<>();
    final List<Staff> managers = new ArrayList<>();
    Staff conflictReviewer;
    final List<Adviser> fullTimers = new ArrayList<>();
    final List<Adviser> partTimers = new ArrayList<>();
    /** The part-timer behind supporter@demo.example: whoever signs in so shall find something to do. */
    Adviser demoSupporter;
    final List<Applicant> regulars = new ArrayList<>();

    /** The full-timer who examines matters of this product type. */
    Adviser screener(String productType, Dice dice) {
        if (dice.chance(0.25)) {
            return dice.pick(fullTimers);
        }
        return switch (productType) {
            case "DRUG", "REGEN", "COMBINATION" -> fullTimers.get(0);
            case "DEVICE", "SAMD", "IVD", "CARE_TECH" -> fullTimers.get(1);
            default -> fullTimers.get(dice.between(2, 3));
        };
    }
}
