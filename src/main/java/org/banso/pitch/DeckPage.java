package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A page of a version as it was drawn: how large, and the words on it for whoever cannot see it. Written once. */
@Entity
@Table(name = "deck_page")
class DeckPage {
    /** Characters kept of a page; slides have far fewer. */
    static final int WORDS_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "version_id", updatable = false)
    private long versionId;
    @Column(name = "page_no", updatable = false)
    private int number;
    @Column(updatable = false)
    private int width;
    @Column(updatable = false)
    private int height;
    private String words;

    protected DeckPage() {
    }

    DeckPage(long versionId, int number, DeckDrawer.Drawn page) {
        this.versionId = versionId;
        this.number = number;
        this.width = page.width();
        this.height = page.height();
        this.words = page.words();
    }

    Long id() {
        return id;
    }
}
