/**
 * The one OpenAPI document of the suite, merged from those of the gateway and the three services.
 */
@NullMarked
package org.outcomes.contract;

import org.jspecify.annotations.NullMarked;
