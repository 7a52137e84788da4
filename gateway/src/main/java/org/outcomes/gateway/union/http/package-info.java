/** Sources and outcome frameworks over HTTP: the union read, an import sent to all three. */
@NullMarked
package org.outcomes.gateway.union.http;

import org.jspecify.annotations.NullMarked;
