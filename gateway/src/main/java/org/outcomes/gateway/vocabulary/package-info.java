/** The closed vocabularies of the suite: what every code means, and how it may be shown. */
@NullMarked
package org.outcomes.gateway.vocabulary;

import org.jspecify.annotations.NullMarked;
