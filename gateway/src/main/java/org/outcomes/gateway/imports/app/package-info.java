/** Sending files to the services that keep them: one at a time, or a bundle in its order. */
@NullMarked
package org.outcomes.gateway.imports.app;

import org.jspecify.annotations.NullMarked;
