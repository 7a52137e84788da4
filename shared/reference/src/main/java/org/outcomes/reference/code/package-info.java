/** Printed codes of closed vocabularies: one way to print them, one way to read them back. */
@NullMarked
package org.outcomes.reference.code;

import org.jspecify.annotations.NullMarked;
