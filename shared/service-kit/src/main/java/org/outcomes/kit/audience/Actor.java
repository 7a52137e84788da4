package org.outcomes.kit.audience;

/**
 * Who writes.
 *
 * @param name the subject of the token
 * @param role the role in which the actor writes
 */
public record Actor(String name, String role) {}
