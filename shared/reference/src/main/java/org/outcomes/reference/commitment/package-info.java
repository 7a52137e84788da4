/**
 * Words of plans: kinds of commitment, their addresses, and the schemes that their sources report
 * in.
 */
@NullMarked
package org.outcomes.reference.commitment;

import org.jspecify.annotations.NullMarked;
