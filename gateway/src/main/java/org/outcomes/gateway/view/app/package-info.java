/** Composing the views: gather the evidence, settle what it is about, and work out the picture. */
@NullMarked
package org.outcomes.gateway.view.app;

import org.jspecify.annotations.NullMarked;
