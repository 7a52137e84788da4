package org.outcomes.inspections.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An item of a list with its key in the order of the list, from which the next page goes on. Only
 * the item is written into the answer.
 */
public record Keyed<T>(@JsonUnwrapped T item, @JsonIgnore List<String> key) {}
