/**
 * JSON: bodies read strictly, every fault told with its JSON Pointer, and numbers written plainly.
 */
@NullMarked
package org.outcomes.kit.json;

import org.jspecify.annotations.NullMarked;
