package org.banso.demo;

import java.util.List;
import java.util.Set;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.SearchKeys;

/** What stands beside an organization's sheet: money raised, public funds, licences, and the keys by which it is found. */
final class Particulars {
    /** Money that came in, as told. */
    record Money(String round, Long raised) {
    }

    private static final Set<String> PRODUCTS_UNDER_LICENCE = Set.of("DEVICE", "SAMD", "IVD");

    private final Table funds;
    private final Table keys;
    private final List<String> programmes;

    Particulars(Store store, Lists lists) {
        funds = store.table("organization_fund", "organization_id,place,agency,programme,number,adopted_year,researcher_number");
        keys = store.table("organization_key", "organization_id,kind,key_value");
        programmes = lists.of("fund");
    }

    static Money money(String stage, Dice dice) {
        return stage == null ? new Money(null, null) : switch (stage) {
            case "NONE" -> new Money("NONE", null);
            case "SEED" -> new Money(dice.any("ANGEL", "SEED"), dice.between(10, 120) * 1_000_000L);
            case "EARLY" -> new Money(dice.any("PRE_A", "A"), dice.between(100, 600) * 1_000_000L);
            case "MIDDLE" -> new Money(dice.any("A", "B"), dice.between(500, 1800) * 1_000_000L);
            case "LATER", "PRE_IPO" -> new Money(dice.any("C", "D_PLUS"), dice.between(1500, 6000) * 1_000_000L);
            default -> new Money("D_PLUS", dice.between(3000, 12000) * 1_000_000L);
        };
    }

    String licences(String type, String productType, Dice dice) {
        if (!PRODUCTS_UNDER_LICENCE.contains(productType) || !Set.of("VENTURE", "SME", "LARGE_COMPANY").contains(type) || dice.chance(0.6)) {
            return null;
        }
        return type.equals("LARGE_COMPANY") ? "MAH_1,MANUFACTURING" : dice.any("MANUFACTURING", "MAH_2", "MAH_2,MANUFACTURING", "MAH_3");
    }

    /** Public funds of every fourth, and the keys. */
    void write(long id, String type, String name, String kana, String number, String phone, String mail, Dice dice) {
        int rows = Set.of("VENTURE", "ACADEMIA").contains(type) && dice.chance(0.27) ? dice.between(1, 2) : 0;
        for (int place = 0; place < rows; place++) {
            String[] programme = dice.pick(programmes).split("\\|");
            int year = dice.between(2019, 2025);
            funds.add(id, place, programme[0], programme[1], programme[2] + (year - 2000) + String.format("%05d", id % 100_000 + place), year,
                type.equals("ACADEMIA") ? String.format("%08d", 30_000_000 + id) : null);
        }
        OrganizationDetails details = OrganizationDetails.blank();
        details.sheet().setName(name);
        details.sheet().setNameKana(kana);
        details.sheet().setCorporateNumber(number);
        details.sheet().setPhone(phone);
        var contact = new ContactSheet();
        contact.setEmail(mail);
        details.contacts().add(contact);
        SearchKeys.of(details).forEach(key -> keys.add(id, key.kind().name(), key.value()));
    }
}
