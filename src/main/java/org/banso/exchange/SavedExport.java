package org.banso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an account chose for its last export, so that it need not choose again. */
@Entity
@Table(name = "export_choice")
class SavedExport {
    @Id
    @Column(name = "account_id")
    private Long accountId;
    @Version
    private long version;
    private String format;
    private String codes;
    @Column(name = "words_in")
    private String language;
    @Lob
    private String fields;

    protected SavedExport() {
    }

    SavedExport(long accountId) {
        this.accountId = accountId;
    }

    void take(ExportChoice choice) {
        format = choice.format().name();
        codes = choice.codes().name();
        language = choice.language();
        fields = choice.keys();
    }

    ExportChoice choice() {
        return ExportChoice.of(format, codes, language, fields);
    }
}
