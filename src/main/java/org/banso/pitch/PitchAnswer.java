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

/** What somebody answered to a remark on a page. Written once. */
@Entity
@Table(name = "pitch_answer")
class PitchAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "comment_id", updatable = false)
    private long commentId;
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

    protected PitchAnswer() {
    }

    PitchAnswer(long commentId, String body, Author by) {
        this.commentId = commentId;
        this.body = body;
        this.accountId = by.accountId();
        this.author = by.name();
        this.side = by.side();
        this.writtenAt = by.at();
    }
}
