package org.banso.matching;

import java.util.List;
import org.banso.matching.CaseParties.Invention;
import org.banso.matching.CaseParties.Partner;
import org.banso.matching.OrganizationMatch.Listed;
import org.banso.matching.OrganizationMatch.Name;
import org.banso.shared.MailDomains;
import org.banso.shared.Text;

/** The parties of a case made ready for comparing, once for all supporters who are compared with them. */
record CaseBodies(CaseParties parties, List<Name> applicant, String mailDomain, Listed competitors, Listed investors, Listed excluded, List<House> partners,
                  List<Owned> patents) {
    /** A collaborator and the name of its body; null where only a person is known. */
    record House(Partner partner, Name name) {
    }

    /** A patent and those to whom it belongs. */
    record Owned(Invention patent, Listed owners) {
    }

    static CaseBodies of(CaseParties parties) {
        return new CaseBodies(parties, parties.names().stream().map(Name::of).toList(), MailDomains.organizationOf(parties.contactEmail()),
            Listed.of(parties.competitors()), Listed.of(parties.investors()), Listed.of(parties.excluded()),
            parties.partners().stream().map(partner -> new House(partner, Text.isBlank(partner.organization()) ? null : Name.of(partner.organization()))).toList(),
            parties.patents().stream().map(patent -> new Owned(patent, Listed.of(patent.owners()))).toList());
    }
}
