/** Judgements over HTTP. */
@NullMarked
package org.outcomes.inspections.judgement.http;

import org.jspecify.annotations.NullMarked;
