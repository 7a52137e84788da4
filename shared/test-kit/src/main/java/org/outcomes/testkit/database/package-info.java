/** One embedded PostgreSQL for a module's tests, with a service's database and its two roles. */
@NullMarked
package org.outcomes.testkit.database;

import org.jspecify.annotations.NullMarked;
