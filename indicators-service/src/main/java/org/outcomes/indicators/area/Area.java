package org.outcomes.indicators.area;

import org.jspecify.annotations.Nullable;

/**
 * A place or a group of places.
 *
 * @param parent the code of the area that it is a part of; null where there is none
 */
public record Area(String code, String name, String kind, @Nullable String parent) {}
