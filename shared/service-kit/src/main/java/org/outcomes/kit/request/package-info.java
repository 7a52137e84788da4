/**
 * What is true of every request: its id, the parameters that it may carry, and the day it asks
 * about.
 */
@NullMarked
package org.outcomes.kit.request;

import org.jspecify.annotations.NullMarked;
