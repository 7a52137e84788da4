package org.outcomes.reference.period;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/**
 * The kinds of period. The order of the constants decides between periods that end together and are
 * equally long.
 */
public enum PeriodKind implements Coded {
    /** A calendar year, {@code CY2007}. */
    CY(1, 12),
    /** A financial year from 1 April to 31 March, {@code FY2008-09}. */
    FY(4, 12),
    /** An academic year from 1 September to 31 August, {@code AY2008-09}. */
    AY(9, 12),
    /** A quarter of a financial year, {@code FY2008-09-Q4}. */
    FYQ(4, 3),
    /** A month, {@code 2009-08}. */
    M(1, 1),
    /** A day, {@code 2009-09-18}, on which a state was counted. */
    D(1, 0);

    private static final Vocabulary<PeriodKind> VOCABULARY =
            Vocabulary.of("kind of period", values());

    private final int firstMonth;
    private final int months;

    PeriodKind(int firstMonth, int months) {
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static PeriodKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<PeriodKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String code() {
        return name();
    }

    boolean canStartOn(LocalDate day) {
        boolean firstOfAMonth = day.getDayOfMonth() == 1;
        boolean inStep =
                months != 0 && Math.floorMod(day.getMonthValue() - firstMonth, months) == 0;
        return this == D || (firstOfAMonth && inStep);
    }

    LocalDate endOfOneFrom(LocalDate start) {
        return this == D ? start : start.plusMonths(months).minusDays(1);
    }
}
