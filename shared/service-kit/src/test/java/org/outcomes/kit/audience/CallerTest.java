package org.outcomes.kit.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.day.London;

class CallerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Parameters parameters = new Parameters();

    @Test
    void isThePublicWithoutAToken() {
        assertThat(anonymous(NOON).audience()).isEqualTo(new Audience.Public());
    }

    @Test
    void isStaffByNameWithAToken() {
        assertThat(staff(NOON).audience()).isEqualTo(new Audience.Staff("ada"));
    }

    @Test
    void writesAsAnAdministrator() {
        assertThat(staff(NOON, "editor", "administrator").actor())
                .isEqualTo(new Actor("ada", "administrator"));
    }

    @Test
    void mayNotWriteInAnyOtherRole() {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> staff(NOON).actor());
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> staff(NOON, "editor", "Administrator").actor());
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> anonymous(NOON).actor());
    }

    @ParameterizedTest
    @CsvSource({
        // In summer London is an hour ahead of UTC.
        "2026-07-01T22:59:59Z,2026-07-01",
        "2026-07-01T23:00:00Z,2026-07-02",
        "2026-11-22T23:59:59Z,2026-11-22",
        "2026-11-23T00:00:00Z,2026-11-23"
    })
    void looksFromTodayInLondonWithoutADay(Instant now, LocalDate today) {
        assertThat(anonymous(now).viewpoint(parameters, null))
                .isEqualTo(new Viewpoint(new Audience.Public(), today, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2009-12-16", "2026-11-22"})
    void looksFromTheDayThatIsAsked(LocalDate day) {
        assertThat(anonymous(NOON).viewpoint(parameters, day.toString()).asOf()).isEqualTo(day);
        assertThatCode(parameters::orThrow).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2199-12-31"})
    void refusesThePublicADayThatIsStillToCome(String day) {
        anonymous(NOON).viewpoint(parameters, day);
        assertThat(fault())
                .isEqualTo(
                        Fault.ofParameter(
                                "asOf",
                                day,
                                "'" + day + "' is still to come; today is 2026-11-22."));
    }

    @Test
    void letsStaffAskForADayThatIsStillToCome() {
        assertThat(staff(NOON).viewpoint(parameters, "2026-11-23").asOf())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThatCode(parameters::orThrow).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void refusesYearsBeyondTheLimitsToEverybody(String day) {
        staff(NOON).viewpoint(parameters, day);
        assertThat(fault().detail())
                .isEqualTo("'" + day + "' is not a day from 1900-01-01 to 2199-12-31.");
    }

    private Fault fault() {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, parameters::orThrow);
        assertThat(thrown.faults()).hasSize(1);
        return thrown.faults().getFirst();
    }

    private static Caller anonymous(Instant now) {
        return new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build(), clock(now));
    }

    private static Caller staff(Instant now, String... roles) {
        return new Caller(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("ada"))
                        .addRoles(Set.of(roles))
                        .build(),
                clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, London.ZONE);
    }
}
