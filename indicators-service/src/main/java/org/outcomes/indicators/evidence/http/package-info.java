/** Evidence as the gateway gets it. */
@NullMarked
package org.outcomes.indicators.evidence.http;

import org.jspecify.annotations.NullMarked;
