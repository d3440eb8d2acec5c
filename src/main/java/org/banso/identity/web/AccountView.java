package org.banso.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.banso.identity.OwnAccount;
import org.banso.platform.AuditQueries;
import org.banso.platform.AuditQueries.AuditRow;
import org.banso.platform.web.Device;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;

/** One's own settings: name, language, theme, password, and who signed in with this account. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> SIGN_INS = List.of("SIGN_IN", "SIGN_IN_REFUSED", "ACCOUNT_LOCKED", "PASSWORD_CHANGED", "PASSWORD_RESET");
    private static final int SHOWN = 10;

    @Inject
    private OwnAccount own;
    @Inject
    private AuditQueries audit;
    @Inject
    private Entrance entrance;
    @Inject
    private Device device;
    @Inject
    private Pages pages;

    private OwnAccount.Profile profile;
    private List<AuditRow> signIns = List.of();
    private String name;
    private String language;
    private String theme;
    private transient String oldPassword;
    private transient String newPassword;
    public void load() {
        profile = own.profile();
        name = profile.name();
        language = profile.language();
        theme = profile.theme();
        signIns = audit.ownSignIns(SIGN_INS, SHOWN);
    }

    public void save() {
        if (!pages.saving(() -> own.change(profile.version(), name, language, theme), () -> profile = own.profile())) {
            return;
        }
        var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
        device.speaks(response, language);
        device.wears(response, theme);
        pages.done("identity.account.saved", "/account");
    }

    public void changePassword() {
        var epoch = own.changePassword(oldPassword, newPassword);
        if (epoch.isEmpty()) {
            profile = own.profile();
            throw BusinessException.at("oldPassword", "identity.password.wrong");
        }
        entrance.goOn(epoch.getAsInt());
        pages.done("identity.password.changed", "/account");
    }

    public OwnAccount.Profile getProfile() {
        return profile;
    }

    public List<AuditRow> getSignIns() {
        return signIns;
    }

    public int getNameMax() {
        return OwnAccount.NAME_MAX;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
