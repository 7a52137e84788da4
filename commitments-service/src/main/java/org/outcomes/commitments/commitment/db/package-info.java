/**
 * The tables of commitments and strands, and the one place where the update that counts is chosen.
 */
@NullMarked
package org.outcomes.commitments.commitment.db;

import org.jspecify.annotations.NullMarked;
