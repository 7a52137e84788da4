package org.outcomes.kit.page;

import java.util.List;

/**
 * An answer that gives a collection page by page: a {@link Page}, or one that says something of the
 * whole collection beside it. Either can be had as a table instead.
 */
public interface Paged<T> {

    /** The records of this page. */
    List<T> items();

    /** Its size and the way to the next. */
    Page.Position page();

    /** Why an answer may be emptier than expected. */
    List<String> warnings();
}
