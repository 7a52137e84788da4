package org.outcomes.inspections.reading;

import org.outcomes.kit.json.JsonRecord;

/**
 * Something read from a file, with where it stands there, so that what is found out later can be
 * told in the same words.
 *
 * @param position its place in its list, from 0
 */
public record Read<T>(JsonRecord at, int position, T value) {}
