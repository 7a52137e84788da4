package org.outcomes.indicators.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.period.Period;

class SeriesTest {

    private static final PublishedValue.Place PLACE =
            new PublishedValue.Place("a-source", "para 1");

    @Test
    void theLongerOfTwoThatEndTogetherStandsFirstThenTheOneThatIsNoSpan() {
        Series series =
                new Series(
                        List.of(
                                value("2009-03", "1"),
                                value("2009-01..2009-03", "2"),
                                value("FY2008-09-Q4", "3"),
                                value("FY2008-09", "4"),
                                value("2009-03-31", "5")));

        assertThat(series.values())
                .extracting(value -> value.period().code())
                .containsExactly(
                        "FY2008-09", "FY2008-09-Q4", "2009-01..2009-03", "2009-03", "2009-03-31");
    }

    @Test
    void theNewestPeriodMayHaveNoValue() {
        Series series = new Series(List.of(value("CY2007", "1"), missing("CY2008")));

        assertThat(series.newestPeriod()).contains(Period.parse("CY2008"));
        assertThat(series.points())
                .extracting(point -> point.period().code())
                .containsExactly("CY2007");
    }

    @Test
    void theLastDayOfPublicationIsThatOfAnyPeriod() {
        Series series =
                new Series(
                        List.of(
                                published("CY2006", Optional.of(LocalDate.of(2010, 1, 1))),
                                published("CY2007", Optional.of(LocalDate.of(2009, 1, 1))),
                                published("CY2008", Optional.empty())));

        assertThat(series.lastPublished()).contains(LocalDate.of(2010, 1, 1));
    }

    @Test
    void withoutAnyDayThereIsNoLastOne() {
        assertThat(new Series(List.of(published("CY2008", Optional.empty()))).lastPublished())
                .isEmpty();
        assertThat(Series.EMPTY.lastPublished()).isEmpty();
        assertThat(Series.EMPTY.newestPeriod()).isEmpty();
    }

    @Property
    void theOrderIsTheSameHoweverTheRowsCome(
            @ForAll("years") List<Integer> years, @ForAll Random random) {
        List<PublishedValue> rows =
                new ArrayList<>(years.stream().map(year -> value("CY" + year, "1")).toList());
        Series series = new Series(rows);
        Collections.shuffle(rows, random);

        assertThat(new Series(rows)).isEqualTo(series);
        assertThat(series.values()).extracting(value -> value.period().end()).isSorted();
    }

    @Provide
    Arbitrary<List<Integer>> years() {
        return Arbitraries.integers().between(1990, 2030).list().uniqueElements().ofMaxSize(20);
    }

    private static PublishedValue value(String period, String value) {
        return new PublishedValue(
                Period.parse(period),
                Optional.of(new BigDecimal(value)),
                ObservationStatus.FINAL,
                Optional.empty(),
                PLACE,
                0);
    }

    private static PublishedValue missing(String period) {
        return new PublishedValue(
                Period.parse(period),
                Optional.empty(),
                ObservationStatus.MISSING,
                Optional.empty(),
                PLACE,
                0);
    }

    private static PublishedValue published(String period, Optional<LocalDate> day) {
        return new PublishedValue(
                Period.parse(period),
                Optional.of(BigDecimal.ONE),
                ObservationStatus.FINAL,
                day,
                PLACE,
                0);
    }
}
