/**
 * The write ledger: one append-only chain that revision, feed, audit and idempotency are read from.
 */
@NullMarked
package org.outcomes.kit.ledger;

import org.jspecify.annotations.NullMarked;
