package org.outcomes.inspections.framework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.domain.GradeScale;

/** A row of {@code grade_scale}. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // A column of texts; the rows are never compared.
record ScalePart(
        String code,
        String kind,
        @Column(name = "comparable_with") @JdbcTypeCode(SqlTypes.ARRAY)
                String @Nullable [] comparableWith) {

    static ScalePart of(GradeScale scale) {
        return new ScalePart(
                scale.code(),
                scale.kind().code(),
                scale.comparableWith().map(codes -> codes.toArray(String[]::new)).orElse(null));
    }
}
