package org.outcomes.kit.revision;

/**
 * A state of a service's data.
 *
 * <p>When embargoes come, what is shown changes at a time of day without a write: the newest {@code
 * publish_at} that has passed then has to be a component of this, so that it is in every tag.
 *
 * @param number how often it was changed, as the audience counts it; 0: never
 * @param mark tells apart states of one number, of which there are several where a database was
 *     begun anew or restored
 */
public record Revision(long number, String mark) {}
