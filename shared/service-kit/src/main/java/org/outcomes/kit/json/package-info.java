/** JSON bodies, read strictly: every fault is told with its JSON Pointer. */
@NullMarked
package org.outcomes.kit.json;

import org.jspecify.annotations.NullMarked;
