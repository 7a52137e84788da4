/**
 * Lists in the database: conditions of a query, columns, and codes in filters that name nothing.
 */
@NullMarked
package org.outcomes.kit.listing;

import org.jspecify.annotations.NullMarked;
