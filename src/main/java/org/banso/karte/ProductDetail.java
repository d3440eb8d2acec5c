package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case says of one product beyond its key facts (domain.md 4.3), as it stood on its day. Bound by the form and taken
 * back whole. Its lists live in tables of their own; {@link CaseProduct} puts them in.
 */
@Embeddable
public class ProductDetail implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int JMDN_DIGITS = 8;
    public static final int GENERIC_NAME_MAX = 200;
    public static final int STAGE_GATE_MAX = 99;
    public static final int MARKET_MAX = 500;
    /** More rows of one kind than any product has; a bound all the same. */
    public static final int ROWS_MAX = 50;

    @Column(name = "device_class")
    private String deviceClass;
    @Column(name = "approval_route")
    private String approvalRoute;
    @Column(name = "new_device")
    private boolean newDevice;
    @Column(name = "jmdn_code")
    private String jmdnCode;
    @Column(name = "generic_name")
    private String genericName;
    @Column(name = "stage_gate")
    private Integer stageGate;
    private String icd10;
    @Column(name = "rare_disease")
    private boolean rareDisease;
    private boolean pediatric;
    @Column(name = "priority_infection")
    private String priorityInfection;
    @Column(name = "integrated_project")
    private String integratedProject;
    @Column(name = "care_field")
    private String careField;
    @Column(name = "no_patent_yet")
    private boolean noPatentYet;
    @Column(name = "target_market")
    private String targetMarket;
    @Column(name = "price_image")
    private String priceImage;
    @Transient
    private List<String> modalities = new ArrayList<>();
    @Transient
    private List<String> diseaseAreas = new ArrayList<>();
    @Transient
    private List<String> designations = new ArrayList<>();
    @Transient
    private List<Patent> patents = new ArrayList<>();
    @Transient
    private List<Trial> trials = new ArrayList<>();
    @Transient
    private List<RegulatorTalk> talks = new ArrayList<>();

    /** The same in objects of its own, empty lines left out: what a form changes later does not reach into what is stored. */
    public ProductDetail copy() {
        var copy = new ProductDetail();
        copy.deviceClass = deviceClass;
        copy.approvalRoute = approvalRoute;
        copy.newDevice = newDevice;
        copy.jmdnCode = jmdnCode;
        copy.genericName = genericName;
        copy.stageGate = stageGate;
        copy.icd10 = icd10;
        copy.rareDisease = rareDisease;
        copy.pediatric = pediatric;
        copy.priorityInfection = priorityInfection;
        copy.integratedProject = integratedProject;
        copy.careField = careField;
        copy.noPatentYet = noPatentYet;
        copy.targetMarket = targetMarket;
        copy.priceImage = priceImage;
        copy.modalities = new ArrayList<>(modalities);
        copy.diseaseAreas = new ArrayList<>(diseaseAreas);
        copy.designations = new ArrayList<>(designations);
        copy.patents = new ArrayList<>(patents.stream().filter(line -> !line.isBlank()).map(Patent::copy).toList());
        copy.trials = new ArrayList<>(trials.stream().filter(line -> !line.isBlank()).map(Trial::copy).toList());
        copy.talks = new ArrayList<>(talks.stream().filter(line -> !line.isBlank()).map(RegulatorTalk::copy).toList());
        return copy;
    }

    /** Takes lines in which nothing stands out of the lists. */
    public void dropBlankLines() {
        patents.removeIf(Patent::isBlank);
        trials.removeIf(Trial::isBlank);
        talks.removeIf(RegulatorTalk::isBlank);
    }

    /** A code of {@code deviceClass}; only for devices and programs that are one. */
    public String getDeviceClass() {
        return deviceClass;
    }

    public void setDeviceClass(String deviceClass) {
        this.deviceClass = deviceClass;
    }

    /** A code of {@code approvalRoute}. */
    public String getApprovalRoute() {
        return approvalRoute;
    }

    public void setApprovalRoute(String approvalRoute) {
        this.approvalRoute = approvalRoute;
    }

    /** Unlike any device already approved, which makes approval the only way whatever its class. */
    public boolean isNewDevice() {
        return newDevice;
    }

    public void setNewDevice(boolean newDevice) {
        this.newDevice = newDevice;
    }

    /** Eight digits of the Japanese nomenclature of devices. */
    public String getJmdnCode() {
        return jmdnCode;
    }

    public void setJmdnCode(String jmdnCode) {
        this.jmdnCode = jmdnCode;
    }

    public String getGenericName() {
        return genericName;
    }

    public void setGenericName(String genericName) {
        this.genericName = genericName;
    }

    /** The gate of the applicant's own development plan. */
    public Integer getStageGate() {
        return stageGate;
    }

    public void setStageGate(Integer stageGate) {
        this.stageGate = stageGate;
    }

    /** One code or a range of blocks, such as C25.0 or C00-C97. */
    public String getIcd10() {
        return icd10;
    }

    public void setIcd10(String icd10) {
        this.icd10 = icd10;
    }

    public boolean isRareDisease() {
        return rareDisease;
    }

    public void setRareDisease(boolean rareDisease) {
        this.rareDisease = rareDisease;
    }

    public boolean isPediatric() {
        return pediatric;
    }

    public void setPediatric(boolean pediatric) {
        this.pediatric = pediatric;
    }

    /** The pathogen, a leaf of {@code priorityInfection}; its group follows from it. */
    public String getPriorityInfection() {
        return priorityInfection;
    }

    public void setPriorityInfection(String priorityInfection) {
        this.priorityInfection = priorityInfection;
    }

    public String getIntegratedProject() {
        return integratedProject;
    }

    public void setIntegratedProject(String integratedProject) {
        this.integratedProject = integratedProject;
    }

    public String getCareField() {
        return careField;
    }

    public void setCareField(String careField) {
        this.careField = careField;
    }

    /** «None yet» is an answer; an empty list is none. */
    public boolean isNoPatentYet() {
        return noPatentYet;
    }

    public void setNoPatentYet(boolean noPatentYet) {
        this.noPatentYet = noPatentYet;
    }

    public String getTargetMarket() {
        return targetMarket;
    }

    public void setTargetMarket(String targetMarket) {
        this.targetMarket = targetMarket;
    }

    public String getPriceImage() {
        return priceImage;
    }

    public void setPriceImage(String priceImage) {
        this.priceImage = priceImage;
    }

    public List<String> getModalities() {
        return modalities;
    }

    public void setModalities(List<String> modalities) {
        this.modalities = modalities;
    }

    public List<String> getDiseaseAreas() {
        return diseaseAreas;
    }

    public void setDiseaseAreas(List<String> diseaseAreas) {
        this.diseaseAreas = diseaseAreas;
    }

    public List<String> getDesignations() {
        return designations;
    }

    public void setDesignations(List<String> designations) {
        this.designations = designations;
    }

    public List<Patent> getPatents() {
        return patents;
    }

    public void setPatents(List<Patent> patents) {
        this.patents = patents;
    }

    public List<Trial> getTrials() {
        return trials;
    }

    public void setTrials(List<Trial> trials) {
        this.trials = trials;
    }

    public List<RegulatorTalk> getTalks() {
        return talks;
    }

    public void setTalks(List<RegulatorTalk> talks) {
        this.talks = talks;
    }
}
