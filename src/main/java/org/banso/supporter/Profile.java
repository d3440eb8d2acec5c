package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Who the supporter is and how much time he gives. A section of the register: the form binds it and the service takes it whole. */
@Embeddable
public class Profile implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NAME_MAX = 60;
    public static final int PUBLIC_TEXT_MAX = 400;
    /** More hours than a month has working hours are a slip of the finger. */
    public static final int HOURS_MAX = 200;

    private String name;
    @Column(name = "name_kana")
    private String nameKana;
    @Column(name = "name_en")
    private String nameEn;
    private String email;
    @Enumerated(EnumType.STRING)
    private Employment employment = Employment.PART_TIME;
    private String prefecture;
    private boolean online = true;
    @Column(name = "capacity_hours")
    private int capacityHours;
    @Column(name = "public_profile")
    private boolean publicProfile;
    @Column(name = "public_text")
    private String publicText;
    private boolean payable = true;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String nameKana) {
        this.nameKana = nameKana;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public int getCapacityHours() {
        return capacityHours;
    }

    public void setCapacityHours(int capacityHours) {
        this.capacityHours = capacityHours;
    }

    public boolean isPublicProfile() {
        return publicProfile;
    }

    public void setPublicProfile(boolean publicProfile) {
        this.publicProfile = publicProfile;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText;
    }

    public boolean isPayable() {
        return payable;
    }

    public void setPayable(boolean payable) {
        this.payable = payable;
    }
}
