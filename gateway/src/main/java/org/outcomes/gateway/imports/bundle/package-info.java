/** A bundle as it is sent: a file on disk, a zip, and what may be in it. */
@NullMarked
package org.outcomes.gateway.imports.bundle;

import org.jspecify.annotations.NullMarked;
