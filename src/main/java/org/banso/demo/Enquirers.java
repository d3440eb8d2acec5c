package org.banso.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.demo.Cast.Applicant;

/** Who comes with a matter: by desk, type of applicant and product in the published shares; every fifth has been here before. */
final class Enquirers {

    private static final int REMEMBERED = 3000;

    private final Organizations organizations;
    private final StoryBook stories = new StoryBook();
    private final double returning;
    private final List<Applicant> regulars = new ArrayList<>();
    private final List<Applicant> others = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();

    Enquirers(Organizations organizations, double returning) {
        this.organizations = organizations;
        this.returning = returning;
    }

    /** Gives the case an applicant and a product type. */
    void choose(CaseFile file, Applicant wished, Dice dice) throws SQLException {
        Applicant back = wished != null ? wished : file.desk.equals("MEDISO") && dice.chance(returning) ? former(dice) : null;
        if (back != null) {
            file.applicant = back;
            file.productType = wished != null || dice.chance(0.85) ? back.productType() : product(file.desk, back.type(), dice);
            return;
        }
        String type = type(file.desk, dice);
        String product = product(file.desk, type, dice);
        file.applicant = organizations.newcomer(type, product, file.receivedAt, dice);
        file.productType = file.applicant.productType();
    }

    /** Somebody who wants to sell something. */
    void stranger(CaseFile file, Dice dice) throws SQLException {
        file.applicant = organizations.newcomer("SME", "UNDECIDED", file.receivedAt, dice);
        file.productType = "UNDECIDED";
    }

    /** Somebody whose case counts may come again. */
    void cameOnce(Applicant applicant) {
        if (!known.add(applicant.organization())) {
            return;
        }
        if (organizations.drawnByHand(applicant)) {
            regulars.add(applicant);
        } else if (others.size() < REMEMBERED) {
            others.add(applicant);
        } else {
            others.set((int) (applicant.organization() % REMEMBERED), applicant);
        }
    }

    private Applicant former(Dice dice) {
        List<Applicant> from = !regulars.isEmpty() && dice.chance(0.7) ? regulars : others;
        return from.isEmpty() ? null : dice.pick(from);
    }

    private static String type(String desk, Dice dice) {
        return switch (desk) {
            case "CARISO" -> dice.weighted("VENTURE", 52, "CARE_PROVIDER", 22, "SME", 16, "ACADEMIA", 10);
            case "TRIAL_ONESTOP" -> dice.weighted("FOREIGN_COMPANY", 90, "VENTURE", 10);
            case "DDSN" -> dice.weighted("ACADEMIA", 80, "VENTURE", 20);
            default -> dice.weighted("VENTURE", 59, "ACADEMIA", 18.5, "PRE_FOUNDER", 8, "INDIVIDUAL", 6.2, "FOREIGN_COMPANY", 4.6, "SME", 2,
                    "MEDICAL_INSTITUTION", 1.2, "LARGE_COMPANY", 0.5, "SUPPORT_ORG", 0.3, "CARE_PROVIDER", 0.2, "INVESTOR", 0.1);
        };
    }

    private String product(String desk, String type, Dice dice) {
        String product = switch (desk) {
            case "CARISO" -> dice.weighted("CARE_TECH", 70, "MED_IT", 12, "NON_MEDICAL_HEALTH", 10, "DEVICE", 8);
            case "TRIAL_ONESTOP" -> dice.weighted("DRUG", 55, "REGEN", 15, "DEVICE", 15, "SAMD", 8, "IVD", 7);
            case "DDSN" -> dice.weighted("DRUG", 85, "PLATFORM", 15);
            default -> dice.weighted("DRUG", 23.6, "DEVICE", 27, "SAMD", 13, "IVD", 7, "REGEN", 9, "COMBINATION", 1, "PLATFORM", 4, "MED_IT", 4,
                    "NON_MEDICAL_HEALTH", 3.4, "CARE_TECH", 2, "HEALTH_FOOD", 1.5, "COSMETIC", 0.8, "QUASI_DRUG", 0.9, "UNDECIDED", 2.8);
        };
        return type.equals("FOREIGN_COMPANY") && !stories.typesAbroad().contains(product) ? dice.any("DRUG", "DEVICE", "SAMD") : product;
    }
}
