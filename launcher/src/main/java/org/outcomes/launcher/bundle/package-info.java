/**
 * Evidence bundles: reading a folder, posting its files to the gateway, telling what became of
 * them.
 */
@NullMarked
package org.outcomes.launcher.bundle;

import org.jspecify.annotations.NullMarked;
