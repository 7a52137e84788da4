package org.outcomes.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The quotas of all clients, each in a bucket of its own. So many are kept as were asked for last;
 * a client that is forgotten begins anew.
 */
@Singleton
@IfBuildProperty(name = "outcomes.limits-requests", stringValue = "true")
class ClientQuotas {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Quota quota;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    @Inject
    ClientQuotas(
            @ConfigProperty(name = "outcomes.rate-limit.requests") long requests,
            @ConfigProperty(name = "outcomes.rate-limit.period") Duration period,
            @ConfigProperty(name = "outcomes.rate-limit.clients") long clients,
            Clock clock) {
        this(new Quota(requests, period), clients, clock);
    }

    ClientQuotas(Quota quota, long clients, Clock clock) {
        this.quota = quota;
        this.time = new ByClock(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(clients).build();
    }

    /** What each of them may ask for. */
    Quota quota() {
        return quota;
    }

    /** Takes one request out of the client's quota, if there is one left. */
    Standing take(String client) {
        Bucket bucket = bucketOf(client);
        return standing(bucket, bucket.tryConsume(1));
    }

    /** Gives one request back that was taken before and is free. */
    Standing giveBack(String client) {
        Bucket bucket = bucketOf(client);
        bucket.addTokens(1);
        return standing(bucket, true);
    }

    private Bucket bucketOf(String client) {
        return buckets.get(client, _ -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(quota.requests())
                                .refillGreedy(quota.requests(), quota.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    private Standing standing(Bucket bucket, boolean allowed) {
        long left = bucket.getAvailableTokens();
        if (left >= quota.requests()) {
            return new Standing(allowed, left, 0);
        }
        long wait = bucket.estimateAbilityToConsume(left + 1).getNanosToWaitForRefill();
        return new Standing(allowed, left, Math.max(1, Math.ceilDiv(wait, NANOS)));
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
