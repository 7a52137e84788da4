/**
 * Gathering the evidence: the three services asked at the same time, and the last good part in
 * place of one that cannot be had.
 */
@NullMarked
package org.outcomes.gateway.evidence.app;

import org.jspecify.annotations.NullMarked;
