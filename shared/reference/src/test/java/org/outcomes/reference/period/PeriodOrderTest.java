package org.outcomes.reference.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOrderTest {

    @ParameterizedTest
    @CsvSource({
        // The one that ends last.
        "FY2009-10-Q1, FY2008-09",
        "2009-09-18,   FY2008-09",
        "CY2007,       AY2006-07",
        // Of two that end together the shorter.
        "FY2008-09-Q4, FY2008-09",
        "2009-03,      FY2008-09-Q4",
        "2009-03-31,   2009-03",
        "CY2006,       CY2004..CY2006",
        "2009-02..2009-03, FY2008-09-Q4",
        // Of two equally long the one that is not a span.
        "FY2008-09-Q4, 2009-01..2009-03",
        "CY2009,       2009-01..2009-12",
        "CY2009,       FY2008-09-Q4..FY2009-10-Q3",
        // Then by kind.
        "FYQ-span,     M-span",
    })
    void putsTheLatestFirst(String first, String second) {
        List<Period> ordered =
                Stream.of(second, first)
                        .map(PeriodOrderTest::period)
                        .sorted(PeriodOrder.LATEST_FIRST)
                        .toList();

        assertThat(ordered).containsExactly(period(first), period(second));
    }

    // Two spans of the same days can only be told apart by their kind.
    private static Period period(String code) {
        return switch (code) {
            case "FYQ-span" -> Period.parse("FY2009-10-Q1..FY2009-10-Q2");
            case "M-span" -> Period.parse("2009-04..2009-09");
            default -> Period.parse(code);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "FY2009-10-Q1,     FY2009-10",
        "2009-04..2009-08, FY2009-10",
        "2009-08-31,       2009-08",
        "2009-08-20..2009-08-24, 2009-08-20..2009-08-31",
        "2009-08-01..2009-08-30, 2009-08",
        "FYQ-span,         M-span",
        // Years are equally long, with a leap day or without.
        "CY2008,           FY2008-09",
        "CY2009,           FY2007-08",
        "FY2008-09,        AY2008-09",
        "CY2009,           2008-10..2009-09",
        // Nothing else left: the one that ends last.
        "2009-02..2009-03, 2009-01..2009-02",
    })
    void putsTheShortestFirst(String first, String second) {
        List<Period> ordered =
                Stream.of(second, first)
                        .map(PeriodOrderTest::period)
                        .sorted(PeriodOrder.SHORTEST_FIRST)
                        .toList();

        assertThat(ordered).containsExactly(period(first), period(second));
    }

    @ParameterizedTest
    @CsvSource({
        "FY2009-10, FY2009-10-Q1,     true",
        "FY2009-10, 2009-08-31,       true",
        "2009-08,   2009-08-31,       true",
        "CY2009,    2009-01..2009-12, false",
        "FYQ-span,  M-span,           false",
        "CY2008,    FY2008-09,        false",
        "FY2008-09, CY2008,           false",
        "FY2009-10-Q1, FY2009-10,     false",
    })
    void tellsWhichIsLonger(String one, String other, boolean longer) {
        assertThat(PeriodOrder.isLonger(period(one), period(other))).isEqualTo(longer);
    }

    @Test
    void findsTheNewest() {
        List<Period> periods =
                Stream.of("FY2008-09", "FY2009-10-Q1", "2008-04..2008-12", "FY2007-08")
                        .map(Period::parse)
                        .toList();

        assertThat(PeriodOrder.newest(periods)).contains(Period.parse("FY2009-10-Q1"));
        assertThat(PeriodOrder.newest(List.of())).isEmpty();
    }
}
