package org.outcomes.reference.period;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/**
 * The kinds of period. The order of the constants decides between periods that end together and are
 * equally long.
 */
public enum PeriodKind implements Term {
    CY("Calendar year", "From 1 January to 31 December, such as CY2007.", 1, 12),
    FY("Financial year", "From 1 April to 31 March, such as FY2008-09.", 4, 12),
    AY("Academic year", "From 1 September to 31 August, such as AY2008-09.", 9, 12),
    FYQ("Quarter", "A quarter of a financial year, such as FY2008-09-Q4.", 4, 3),
    M("Month", "A calendar month, such as 2009-08.", 1, 1),
    D("Day", "A day on which a state was counted, such as 2009-09-18.", 1, 0);

    private static final Vocabulary<PeriodKind> VOCABULARY =
            Vocabulary.of("kind of period", values());

    private final String label;
    private final String description;
    private final int firstMonth;
    private final int months;

    PeriodKind(String label, String description, int firstMonth, int months) {
        this.label = label;
        this.description = description;
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

    @Override
    public String label() {
        return label;
    }

    @Override
    public String description() {
        return description;
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
