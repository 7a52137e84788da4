package org.outcomes.kit.table;

import java.util.Iterator;
import java.util.List;

/**
 * All items of a collection, to be written as CSV.
 *
 * @param type the record type of its items
 * @param batches the items, a batch at a time, so that never all of them are held at once
 * @param state from which they are read; ends with the last of them
 */
public record Table(Class<?> type, Iterator<? extends List<?>> batches, OneState.Held state) {}
