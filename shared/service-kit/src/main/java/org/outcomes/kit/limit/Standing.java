package org.outcomes.kit.limit;

/**
 * How a client stands.
 *
 * @param allowed whether the request was within the quota
 * @param left how many requests are left
 * @param secondsToMore after how many seconds there is at least one more; 0 where nothing is used
 */
record Standing(boolean allowed, long left, long secondsToMore) {

    /** The field {@code RateLimit}, such as {@code "default";r=599;t=1}. */
    String field() {
        return "\"%s\";r=%d;t=%d".formatted(Quota.NAME, left, secondsToMore);
    }
}
