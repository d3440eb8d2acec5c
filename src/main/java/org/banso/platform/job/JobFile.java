package org.banso.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A file that a job leaves to its owner; can be taken away once it is whole. */
@Entity
@Table(name = "job_file")
class JobFile {
    static final int NAME_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "job_id", updatable = false)
    private long jobId;
    @Column(updatable = false)
    private String name;
    @Column(name = "media_type", updatable = false)
    private String mediaType;
    @Column(name = "size_bytes")
    private long size;
    private boolean whole;

    protected JobFile() {
    }

    JobFile(long jobId, String name, String mediaType) {
        this.jobId = jobId;
        this.name = name;
        this.mediaType = mediaType;
    }

    void complete(long bytes) {
        size = bytes;
        whole = true;
    }

    Long id() {
        return id;
    }
}
