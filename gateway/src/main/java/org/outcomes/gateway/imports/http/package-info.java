/** The import of a whole bundle over HTTP. */
@NullMarked
package org.outcomes.gateway.imports.http;

import org.jspecify.annotations.NullMarked;
