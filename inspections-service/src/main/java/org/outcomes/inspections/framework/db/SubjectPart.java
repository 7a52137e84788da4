package org.outcomes.inspections.framework.db;

import jakarta.persistence.Embeddable;
import org.outcomes.inspections.framework.domain.Subject;

/** A row of {@code inspected_subject}. */
@Embeddable
record SubjectPart(String code, String title) {

    static SubjectPart of(Subject subject) {
        return new SubjectPart(subject.code(), subject.title());
    }
}
