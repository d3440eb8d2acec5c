package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known about an applicant (domain.md 4.2). The page binds it and the service takes it back whole, together with
 * the version that was seen.
 */
@Embeddable
public class OrganizationSheet implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NAME_MAX = 120;
    public static final int PERSON_MAX = 60;
    public static final int CITY_MAX = 60;
    public static final int ADDRESS_MAX = 200;
    public static final int URL_MAX = 200;
    public static final int INVESTORS_MAX = 500;
    /** Thirteen digits of yen (domain.md 4.2). */
    public static final long CAPITAL_MAX = 9_999_999_999_999L;
    public static final int EMPLOYEES_MAX = 999_999;
    /** The country whose addresses have prefectures. */
    public static final String JAPAN = "JP";

    @Column(name = "applicant_type")
    private String applicantType;
    private String name;
    @Column(name = "name_kana")
    private String nameKana;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "corporate_number")
    private String corporateNumber;
    private String representative;
    @Column(name = "founded_on")
    private LocalDate foundedOn;
    @Column(name = "capital_yen")
    private Long capitalYen;
    private Integer employees;
    @Column(name = "postal_code")
    private String postalCode;
    private String prefecture;
    private String city;
    @Column(name = "address_line")
    private String addressLine;
    private String country = JAPAN;
    private String url;
    private String phone;
    private String email;
    @Column(name = "funding_stage")
    private String fundingStage;
    private String investors;
    @Column(name = "origin_institution")
    private String originInstitution;
    @Column(name = "last_round")
    private String lastRound;
    @Column(name = "total_raised_yen")
    private Long totalRaisedYen;
    @Column(name = "university_spinout")
    private boolean universitySpinout;
    /** Codes joined by commas, in the order of the list. */
    @Column(name = "industry_licences")
    private String industryLicences;

    /** The same words in an object of its own, so that a form never holds what the database layer watches. */
    public OrganizationSheet copy() {
        var copy = new OrganizationSheet();
        copy.applicantType = applicantType;
        copy.name = name;
        copy.nameKana = nameKana;
        copy.nameEn = nameEn;
        copy.corporateNumber = corporateNumber;
        copy.representative = representative;
        copy.foundedOn = foundedOn;
        copy.capitalYen = capitalYen;
        copy.employees = employees;
        copy.postalCode = postalCode;
        copy.prefecture = prefecture;
        copy.city = city;
        copy.addressLine = addressLine;
        copy.country = country;
        copy.url = url;
        copy.phone = phone;
        copy.email = email;
        copy.fundingStage = fundingStage;
        copy.investors = investors;
        copy.originInstitution = originInstitution;
        copy.lastRound = lastRound;
        copy.totalRaisedYen = totalRaisedYen;
        copy.universitySpinout = universitySpinout;
        copy.industryLicences = industryLicences;
        return copy;
    }

    public String getApplicantType() {
        return applicantType;
    }

    public void setApplicantType(String applicantType) {
        this.applicantType = applicantType;
    }

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

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public Long getCapitalYen() {
        return capitalYen;
    }

    public void setCapitalYen(Long capitalYen) {
        this.capitalYen = capitalYen;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getAddressLine() {
        return addressLine;
    }

    public void setAddressLine(String addressLine) {
        this.addressLine = addressLine;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFundingStage() {
        return fundingStage;
    }

    public void setFundingStage(String fundingStage) {
        this.fundingStage = fundingStage;
    }

    /** Named investors; they feed the conflict check. */
    public String getInvestors() {
        return investors;
    }

    public void setInvestors(String investors) {
        this.investors = investors;
    }

    public String getOriginInstitution() {
        return originInstitution;
    }

    public void setOriginInstitution(String originInstitution) {
        this.originInstitution = originInstitution;
    }

    /** Code of the list {@code round}, as told; never worked out from the stage. */
    public String getLastRound() {
        return lastRound;
    }

    public void setLastRound(String lastRound) {
        this.lastRound = lastRound;
    }

    /** Raised since founding, in yen. */
    public Long getTotalRaisedYen() {
        return totalRaisedYen;
    }

    public void setTotalRaisedYen(Long totalRaisedYen) {
        this.totalRaisedYen = totalRaisedYen;
    }

    public boolean isUniversitySpinout() {
        return universitySpinout;
    }

    public void setUniversitySpinout(boolean universitySpinout) {
        this.universitySpinout = universitySpinout;
    }

    /** Codes of the list {@code industryLicence}. */
    public List<String> getIndustryLicences() {
        return industryLicences == null || industryLicences.isEmpty() ? List.of() : List.of(industryLicences.split(","));
    }

    public void setIndustryLicences(List<String> codes) {
        this.industryLicences = codes == null || codes.isEmpty() ? null : String.join(",", codes);
    }
}
