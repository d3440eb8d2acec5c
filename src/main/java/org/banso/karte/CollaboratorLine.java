package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.shared.Text;

/** One collaborator as read and as filled in (domain.md 4.6); stored as it stands. */
@Embeddable
public class CollaboratorLine implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int PERSON_MAX = 60;
    public static final int ORGANIZATION_MAX = 120;
    public static final int NOTE_MAX = 500;

    private String name;
    @Column(name = "name_kana")
    private String nameKana;
    private String organization;
    private String dept;
    private String role;
    @Column(name = "from_on")
    private LocalDate from;
    @Column(name = "to_on")
    private LocalDate to;
    @Column(name = "has_contract")
    private boolean contract;
    @Column(name = "may_contact")
    private boolean mayContact;
    private String note;

    /** The same line in an object of its own. */
    CollaboratorLine copy() {
        var copy = new CollaboratorLine();
        copy.name = name;
        copy.nameKana = nameKana;
        copy.organization = organization;
        copy.dept = dept;
        copy.role = role;
        copy.from = from;
        copy.to = to;
        copy.contract = contract;
        copy.mayContact = mayContact;
        copy.note = note;
        return copy;
    }

    boolean isBlank() {
        return Text.isBlank(name) && Text.isBlank(nameKana) && Text.isBlank(organization) && Text.isBlank(dept) && Text.isBlank(role) && Text.isBlank(note);
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

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getDept() {
        return dept;
    }

    public void setDept(String dept) {
        this.dept = dept;
    }

    /** A code of {@code collaboratorRole}. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day, or null while it goes on. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Whether there is a contract between them and the applicant. */
    public boolean isContract() {
        return contract;
    }

    public void setContract(boolean contract) {
        this.contract = contract;
    }

    /** Whether the office may get in touch with them. */
    public boolean isMayContact() {
        return mayContact;
    }

    public void setMayContact(boolean mayContact) {
        this.mayContact = mayContact;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    private List<Object> values() {
        return Arrays.asList(name, nameKana, organization, dept, role, from, to, contract, mayContact, note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollaboratorLine line && values().equals(line.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
