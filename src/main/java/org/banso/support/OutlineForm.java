package org.banso.support;

import java.io.Serializable;

/** The headings of one kind of record, as the office edits them. */
public class OutlineForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int MAX = 1000;

    private final RecordKind kind;
    private final long version;
    private String noteJa;
    private String noteEn;
    private String textJa;
    private String textEn;

    OutlineForm(RecordKind kind, long version) {
        this.kind = kind;
        this.version = version;
    }

    public RecordKind getKind() {
        return kind;
    }

    /** The version that was read; -1 when there are none yet. */
    long version() {
        return version;
    }

    public String getNoteJa() {
        return noteJa;
    }

    public void setNoteJa(String noteJa) {
        this.noteJa = noteJa;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getTextJa() {
        return textJa;
    }

    public void setTextJa(String textJa) {
        this.textJa = textJa;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
