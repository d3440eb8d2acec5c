package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.Text;

/** How to reach a person of the organization (domain.md 4.2, 担当者). */
@Embeddable
public class ContactSheet implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int TEXT_MAX = 60;

    private String name;
    @Column(name = "name_kana")
    private String nameKana;
    private String dept;
    private String position;
    private String phone;
    private String email;

    /** The same words in an object of its own. */
    public ContactSheet copy() {
        var copy = new ContactSheet();
        copy.name = name;
        copy.nameKana = nameKana;
        copy.dept = dept;
        copy.position = position;
        copy.phone = phone;
        copy.email = email;
        return copy;
    }

    /** Nothing was written into the row: it is dropped. */
    public boolean isBlank() {
        return words().allMatch(Text::isBlank);
    }

    /** The contact in one line, for history and comparison. */
    public String inWords() {
        return words().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Two contacts of the same words are the same contact: forms hold copies. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ContactSheet contact && words().toList().equals(contact.words().toList());
    }

    @Override
    public int hashCode() {
        return words().toList().hashCode();
    }

    private Stream<String> words() {
        return Stream.of(name, nameKana, dept, position, phone, email).map(word -> Text.isBlank(word) ? null : word);
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

    public String getDept() {
        return dept;
    }

    public void setDept(String dept) {
        this.dept = dept;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
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
}
