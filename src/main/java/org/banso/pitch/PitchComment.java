package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.shared.BusinessException;

/** A remark on a page of one version of the deck, perhaps on one point of it; open, over later versions too, until somebody settles it. */
@Entity
@Table(name = "pitch_comment")
class PitchComment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "pitch_id", updatable = false)
    private long pitchId;
    @Column(name = "version_no", updatable = false)
    private int versionNo;
    @Column(name = "page_no", updatable = false)
    private int page;
    @Column(name = "x_percent", updatable = false)
    private Integer x;
    @Column(name = "y_percent", updatable = false)
    private Integer y;
    @Column(updatable = false)
    private String body;
    @Column(name = "account_id", updatable = false)
    private Long accountId;
    @Column(name = "author_name", updatable = false)
    private String author;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PitchSide side;
    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected PitchComment() {
    }

    PitchComment(long pitchId, Comments.Place at, String body, Author by, String formKey) {
        this.pitchId = pitchId;
        this.versionNo = at.version();
        this.page = at.page();
        this.x = at.x();
        this.y = at.y();
        this.body = body;
        this.accountId = by.accountId();
        this.author = by.name();
        this.side = by.side();
        this.writtenAt = by.at();
        this.formKey = formKey;
    }

    void settle(String by, Instant now) {
        BusinessException.unless(settledAt == null, "pitch.comment.alreadySettled");
        settledAt = now;
        settledBy = by;
    }

    void reopen() {
        BusinessException.unless(settledAt != null, "pitch.comment.notSettled");
        settledAt = null;
        settledBy = null;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long pitchId() {
        return pitchId;
    }
}
