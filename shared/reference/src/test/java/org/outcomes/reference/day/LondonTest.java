package org.outcomes.reference.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T23:59:59Z, UTC,              2026-01-15",
        "2026-01-16T00:00:00Z, UTC,              2026-01-16",
        // Summer time: midnight in London is eleven at night in Greenwich.
        "2026-07-15T22:59:59Z, UTC,              2026-07-15",
        "2026-07-15T23:00:00Z, UTC,              2026-07-16",
        "2026-01-15T12:00:00Z, Pacific/Auckland, 2026-01-15",
    })
    void todayIsTheDateInLondonWhateverZoneTheClockIsIn(
            Instant instant, ZoneId zone, LocalDate today) {
        assertThat(London.today(Clock.fixed(instant, zone))).isEqualTo(today);
    }
}
