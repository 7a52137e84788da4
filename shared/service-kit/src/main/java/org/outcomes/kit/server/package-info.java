/**
 * Requests that the HTTP server itself cannot read: they too are answered with a problem document.
 */
@NullMarked
package org.outcomes.kit.server;

import org.jspecify.annotations.NullMarked;
