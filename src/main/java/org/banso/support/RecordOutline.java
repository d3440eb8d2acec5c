package org.banso.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The headings the office offers for an empty record of one kind. */
@Entity
@Table(name = "record_outline")
class RecordOutline {
    @Id
    @Enumerated(EnumType.STRING)
    private RecordKind kind;
    @Version
    private long version;
    @Column(name = "note_ja")
    private String noteJa;
    @Column(name = "note_en")
    private String noteEn;
    @Column(name = "text_ja")
    private String textJa;
    @Column(name = "text_en")
    private String textEn;

    protected RecordOutline() {
    }

    RecordOutline(RecordKind kind) {
        this.kind = kind;
    }

    void write(OutlineForm form) {
        noteJa = form.getNoteJa();
        noteEn = form.getNoteEn();
        textJa = form.getTextJa();
        textEn = form.getTextEn();
    }

    OutlineForm form() {
        var form = new OutlineForm(kind, version);
        form.setNoteJa(noteJa);
        form.setNoteEn(noteEn);
        form.setTextJa(textJa);
        form.setTextEn(textEn);
        return form;
    }

    long version() {
        return version;
    }

    /** In one language; the other stands in where one is missing. */
    Outline in(boolean japanese) {
        return new Outline(kind, either(japanese ? noteJa : noteEn, japanese ? noteEn : noteJa), either(japanese ? textJa : textEn, japanese ? textEn : textJa));
    }

    private static String either(String wanted, String other) {
        return wanted == null ? other : wanted;
    }
}
