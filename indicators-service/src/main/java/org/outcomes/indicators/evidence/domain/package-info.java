/** What the rules say about each measure of an area on a day; plain Java. */
@NullMarked
package org.outcomes.indicators.evidence.domain;

import org.jspecify.annotations.NullMarked;
