package org.outcomes.reference.period;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Every kind of period, one or a span of several. */
public class Periods extends DomainContextBase {

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<PeriodKind> kinds = Arbitraries.of(PeriodKind.class);
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 24);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 40);
        // Mostly close together, so that periods meet, touch and contain each other.
        Arbitrary<Integer> years =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(2003, 2005)),
                        Tuple.of(1, Arbitraries.integers().between(1901, 2130)));
        return Combinators.combine(kinds, steps, lengths, years).as(Periods::period);
    }

    private static Period period(PeriodKind kind, int step, int length, int year) {
        Period first = nth(kind, step, year);
        Period last = nth(kind, step + length, year);
        return last.equals(first) ? first : Period.spanning(first, last);
    }

    private static Period nth(PeriodKind kind, int n, int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return Period.of(
                kind,
                switch (kind) {
                    case CY -> start.plusYears(n / 12);
                    case FY -> start.plusYears(n / 12).withMonth(4);
                    case AY -> start.plusYears(n / 12).withMonth(9);
                    case FYQ -> start.plusMonths(3L * n);
                    case M -> start.plusMonths(n);
                    case D -> start.plusDays(n);
                });
    }
}
