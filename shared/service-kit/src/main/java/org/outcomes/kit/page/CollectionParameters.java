package org.outcomes.kit.page;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters that every collection takes; a collection adds its filters in a subclass.
 */
public class CollectionParameters {

    /**
     * The day at whose end the records had to be public, {@code YYYY-MM-DD}; without it today in
     * London.
     */
    @RestQuery public @Nullable String asOf;

    /** The most items of a page, 1 to 1000; 50 where it is not sent. */
    @RestQuery public @Nullable String size;

    /** The {@code next} of the page before. */
    @RestQuery public @Nullable String cursor;

    /** json, csv or csvw; it goes before the Accept header. */
    @RestQuery public @Nullable String format;
}
