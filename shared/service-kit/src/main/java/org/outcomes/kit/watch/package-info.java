/** What an operator sees of a service: logs, metrics, traces and health. */
@NullMarked
package org.outcomes.kit.watch;

import org.jspecify.annotations.NullMarked;
