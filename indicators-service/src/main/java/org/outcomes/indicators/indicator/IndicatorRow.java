package org.outcomes.indicators.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The newest version of an indicator. */
@Entity
@Immutable
@Table(name = "current_indicator")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class IndicatorRow {

    @Id String code;

    @Column String title;

    @Column String definition;

    @Column String unit;

    @Column String polarity;

    @Column int decimals;

    @Column String frequency;

    @Column String behaviour;

    @Column(name = "headline_period")
    @Nullable String headlinePeriod;

    @Column boolean seasonal;

    @Column @Nullable BigDecimal tolerance;

    @Column(name = "minimum_change")
    @Nullable BigDecimal minimumChange;

    @Column @Nullable String disclosure;

    @Column(name = "outcome_areas")
    List<String> outcomeAreas;

    @Column List<String> aliases;

    Indicator indicator() {
        return new Indicator(
                code,
                title,
                definition,
                unit,
                polarity,
                decimals,
                frequency,
                behaviour,
                headlinePeriod,
                seasonal,
                tolerance,
                minimumChange,
                disclosure,
                outcomeAreas,
                aliases);
    }
}
