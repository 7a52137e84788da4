package org.outcomes.reference.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.reference.measure.Points.point;
import static org.outcomes.reference.measure.Points.series;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.period.PeriodKindCode;
import org.outcomes.reference.period.PeriodOrder;

class ShownValueTest {

    private static final String BREASTFEEDING =
            // breastfeeding-initiation, headline_period FY, four rows of E08000018
            "FY2007-08 54.62, 2008-04..2008-12 57.71, FY2008-09 57.8, FY2009-10-Q1 59";
    private static final String NEET =
            // neet-16-18, headline_period M-span, six rows of E08000018
            "2008-06..2008-08 8.7, 2008-08 9.2, 2008-11..2009-01 6.9, 2009-06..2009-08 9.4,"
                    + " 2009-07 9.0, 2009-08 9.9";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Without a headline kind the latest value is shown.
                "'' | FY2007-08-Q4 24.66, FY2008-09-Q4 28.02, FY2009-10-Q1 27.67 | FY2009-10-Q1"
                        + " 27.67 | ''",
                "'' | FY2008-09-Q3 81.7, FY2008-09 83.6, FY2009-10-Q1 87.6 | FY2009-10-Q1 87.6 |"
                        + " ''",
                "'' | FY2008-09 1, FY2008-09-Q4 2 | FY2008-09-Q4 2 | ''",
                "'' | 2009-01..2009-03 1, FY2008-09-Q4 2 | FY2008-09-Q4 2 | ''",
                // With one, the latest of that kind, and what is newer beside it.
                "FY | " + BREASTFEEDING + " | FY2008-09 57.8 | FY2009-10-Q1 59",
                "M-span | " + NEET + " | 2009-06..2009-08 9.4 | ''",
                "M | " + NEET + " | 2009-08 9.9 | ''",
                // A value of another kind that ends on the same day is not newer.
                "FY | FY2008-09 1, FY2008-09-Q4 2, 2009-03-31 3 | FY2008-09 1 | ''",
                // non-decent-council-homes, headline_period FY
                "FY | FY2007-08 45.52, FY2008-09 18.60, 2009-04-01 18.14, 2009-08-31 13.46 |"
                        + " FY2008-09 18.60 | 2009-08-31 13.46",
                // permanent-exclusions of looked after children, headline_period AY: a span is
                // another kind
                "AY | AY2007-08 1, AY2008-09 0, AY2007-08..AY2009-10 0 | AY2008-09 0 |"
                        + " AY2007-08..AY2009-10 0",
                // No value of the headline kind, as in the two breakdowns of
                // enterprise-participation: any kind counts.
                "FY | 2009-04..2009-09 500, FY2008-09-Q1 3 | 2009-04..2009-09 500 | ''",
                // A newer value of the headline kind leaves nothing that is newer still.
                "FY | FY2009-10 1, FY2008-09-Q4 2 | FY2009-10 1 | ''",
            })
    void isTheLatestOfTheHeadlineKindElseTheLatest(
            String headline, String series, String value, String sinceThen) {
        Optional<ShownValue> shown = ShownValue.of(series(series), PeriodKindCode.tryOf(headline));

        assertThat(shown)
                .contains(new ShownValue(point(value), series(sinceThen).stream().findFirst()));
    }

    @Test
    void isNothingWhereThereIsNoValue() {
        assertThat(ShownValue.of(List.of(), Optional.empty())).isEmpty();
        assertThat(ShownValue.of(List.of(), PeriodKindCode.tryOf("FY"))).isEmpty();
    }

    @Property
    void isOneOfTheSeriesAndNothingIsNewerThanWhatIsShown(
            @ForAll @From("someOfTheEvidence") List<Point> series,
            @ForAll @From("headlines") Optional<PeriodKindCode> headline) {
        ShownValue shown = ShownValue.of(series, headline).orElseThrow();
        Point newest = shown.sinceThen().orElse(shown.value());

        assertThat(series).contains(newest, shown.value());
        assertThat(series)
                .noneSatisfy(
                        point -> assertThat(point.period().end()).isAfter(newest.period().end()));
        assertThat(headline.isEmpty() && shown.sinceThen().isPresent()).isFalse();
        assertThat(PeriodOrder.newest(series.stream().map(Point::period).toList()))
                .hasValueSatisfying(
                        period -> assertThat(period.end()).isEqualTo(newest.period().end()));
    }

    @Provide
    Arbitrary<List<Point>> someOfTheEvidence() {
        return Arbitraries.of(series(BREASTFEEDING + "," + NEET))
                .list()
                .uniqueElements()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<Optional<PeriodKindCode>> headlines() {
        return Arbitraries.of("", "FY", "M-span", "FYQ", "CY").map(PeriodKindCode::tryOf);
    }
}
