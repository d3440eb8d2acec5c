package org.banso.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One file of what a vendor delivers: a document of the case, from the moment he brings it until he takes it off again. */
@Entity
@Table(name = "study_file")
class StudyFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "study_id", updatable = false)
    private long studyId;
    @Column(name = "document_id", updatable = false)
    private long documentId;

    protected StudyFile() {
    }

    StudyFile(long studyId, long documentId) {
        this.studyId = studyId;
        this.documentId = documentId;
    }
}
