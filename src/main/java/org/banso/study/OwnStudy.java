package org.banso.study;

import java.io.Serializable;
import java.util.List;

/**
 * A study as the applicant of its case reads it: what was asked, what came of it and the files. Who did it and for how much stays
 * with the office and is not in here.
 *
 * @param verdict null until the office has concluded
 */
public record OwnStudy(long id, String caseNo, StudyKind kind, String question, StudyVerdict verdict, String verdictWords, List<StudyFileRow> files)
    implements Serializable {

    /** As read from the database, where a study and its files are two questions. */
    public OwnStudy(long id, String caseNo, StudyKind kind, String question, StudyVerdict verdict, String verdictWords) {
        this(id, caseNo, kind, question, verdict, verdictWords, List.of());
    }

    OwnStudy with(List<StudyFileRow> all) {
        return new OwnStudy(id, caseNo, kind, question, verdict, verdictWords, all.stream().filter(file -> file.studyId() == id).toList());
    }
}
