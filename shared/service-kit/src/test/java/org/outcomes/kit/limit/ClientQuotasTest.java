package org.outcomes.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Three requests a minute: one comes back every twenty seconds. */
class ClientQuotasTest {

    private final Ticking clock = new Ticking();
    private final ClientQuotas quotas =
            new ClientQuotas(new Quota(3, Duration.ofMinutes(1)), 100, clock);

    @Test
    void givesAsManyAsTheQuotaAndNoMore() {
        assertThat(quotas.take("a")).isEqualTo(new Standing(true, 2, 20));
        assertThat(quotas.take("a")).isEqualTo(new Standing(true, 1, 20));
        assertThat(quotas.take("a")).isEqualTo(new Standing(true, 0, 20));
        assertThat(quotas.take("a")).isEqualTo(new Standing(false, 0, 20));
    }

    @Test
    void countsEachClientForItself() {
        for (int request = 0; request < 3; request++) {
            quotas.take("a");
        }

        assertThat(quotas.take("a").allowed()).isFalse();
        assertThat(quotas.take("b").allowed()).isTrue();
    }

    @Test
    void givesOneBackForEachShareOfThePeriod() {
        for (int request = 0; request < 3; request++) {
            quotas.take("a");
        }

        clock.forward(Duration.ofMillis(19_001));
        assertThat(quotas.take("a")).isEqualTo(new Standing(false, 0, 1));
        clock.forward(Duration.ofMillis(999));
        assertThat(quotas.take("a")).isEqualTo(new Standing(true, 0, 20));
        assertThat(quotas.take("a").allowed()).isFalse();
    }

    @Test
    void takesNothingForAWaitThatWasTooShort() {
        for (int request = 0; request < 9; request++) {
            quotas.take("a");
        }

        clock.forward(Duration.ofSeconds(20));
        assertThat(quotas.take("a").allowed()).isTrue();
    }

    @Test
    void savesUpNoMoreThanTheQuota() {
        quotas.take("a");
        clock.forward(Duration.ofHours(1));

        assertThat(quotas.take("a").left()).isEqualTo(2);
    }

    @Test
    void givesBackWhatWasFree() {
        quotas.take("a");
        quotas.take("a");

        assertThat(quotas.giveBack("a")).isEqualTo(new Standing(true, 2, 20));
        assertThat(quotas.giveBack("a")).isEqualTo(new Standing(true, 3, 0));
        assertThat(quotas.giveBack("a")).isEqualTo(new Standing(true, 3, 0));
    }

    @Test
    void tellsQuotaAndStandingAsStructuredFields() {
        assertThat(quotas.quota().policy()).isEqualTo("\"default\";q=3;w=60");
        assertThat(quotas.take("a").field()).isEqualTo("\"default\";r=2;t=20");
    }

    @Test
    void refusesAQuotaOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(0, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(1, Duration.ofMillis(999)));
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-07-01T11:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
