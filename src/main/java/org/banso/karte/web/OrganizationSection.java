package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.karte.CaseOrganizations;
import org.banso.organization.OrganizationDetails;
import org.banso.platform.web.Can;
import org.banso.shared.ThreeWay;

/** 事業者の情報: the organization as it stands on the day of the case, which the office completes while the case runs. */
@Named
@ViewScoped
public class OrganizationSection extends SectionView<OrganizationDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseOrganizations organizations;
    @Inject
    private OrganizationTab tab;
    @Inject
    private Can can;

    @Override
    public String getName() {
        return "organization";
    }

    /** Whoever keeps the organizations, while the case runs: what is typed here goes into the organization's entry too. */
    @Override
    public boolean isOpen() {
        return can.has("KEEP_ORGANIZATIONS") && super.isOpen();
    }

    @Override
    protected ThreeWay<OrganizationDetails> parts() {
        return CaseOrganizations.edited();
    }

    @Override
    protected Class<OrganizationDetails> type() {
        return OrganizationDetails.class;
    }

    @Override
    protected OrganizationDetails read() {
        return tab.stored();
    }

    @Override
    protected void write(OrganizationDetails seen, OrganizationDetails mine, String reason) {
        organizations.edit(getKarte(), seen, mine, reason);
    }

    @Override
    protected void changed() {
        super.changed();
        tab.read();
    }
}
