package org.banso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.banso.shared.Names;

/** With whom the applicants of the demo work: bodies and persons that no supporter is or belongs to, so that nobody at work is in conflict. */
final class Partners {
    private final Lists lists;
    private final Table collaborators;

    Partners(Store store, Lists lists) throws SQLException {
        this.lists = lists;
        collaborators = store.table("collaborator", "version,case_id,position,name,name_kana,organization,organization_key,dept,role,from_on,to_on,has_contract,may_contact,note");
    }

    void of(CaseFile file, Dice dice) {
        if (file.story.english() || dice.chance(0.42)) {
            return;
        }
        int place = 0;
        if (dice.chance(0.6)) {
            add(file, place++, dice.chance(0.75) ? "JOINT_RESEARCH" : "INVENTOR", dice.pick(lists.of("joint-research")), true, dice);
        }
        String other = switch (file.productType) {
            case "DEVICE", "IVD", "REGEN", "COMBINATION", "CARE_TECH" -> dice.any("MANUFACTURER", "MANUFACTURER", "CLINICAL_SITE", "DISTRIBUTOR");
            case "SAMD", "MED_IT" -> dice.any("CLINICAL_SITE", "CLINICAL_SITE", "DISTRIBUTOR");
            default -> dice.any("CLINICAL_SITE", "INVESTOR", "ADVISOR");
        };
        if (place == 0 || dice.chance(0.4)) {
            add(file, place, other, dice.pick(lists.of(section(other))), false, dice);
        }
    }

    private static String section(String role) {
        return switch (role) {
            case "MANUFACTURER" -> "manufacturer";
            case "CLINICAL_SITE" -> "clinical-site";
            case "DISTRIBUTOR" -> "distributor";
            case "INVESTOR" -> "investor";
            default -> "adviser";
        };
    }

    private void add(CaseFile file, int place, String role, String body, boolean named, Dice dice) {
        String[] person = named ? dice.pick(lists.of("researcher")).split("\\|") : null;
        List<String> parts = List.of(body.split(" ", 2));
        String organization = body.startsWith("医療法人") ? body : parts.get(0);
        LocalDate from = file.consultedOn.minusDays(dice.between(60, 1200));
        collaborators.add(0, file.id, place, person == null ? null : person[0], person == null ? null : person[1], organization, Names.organizationKey(organization),
                organization.equals(body) ? null : parts.get(1), role, from, dice.chance(0.2) ? from.plusDays(dice.between(200, 700)) : null, dice.chance(0.55), dice.chance(0.35),
                dice.chance(0.2) ? dice.any("共同出願の契約を準備中", "費用は相談者が負担", "連絡は相談者を通して行う") : null);
    }
}
