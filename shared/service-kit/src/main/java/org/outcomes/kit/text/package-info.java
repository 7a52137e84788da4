/** How values are written in requests and files, and how they are quoted back. */
@NullMarked
package org.outcomes.kit.text;

import org.jspecify.annotations.NullMarked;
