/** What is known of an area by a day. */
@NullMarked
package org.outcomes.commitments.evidence.domain;

import org.jspecify.annotations.NullMarked;
