/** Finding judgements, and choosing those that speak in a summary. */
@NullMarked
package org.outcomes.inspections.judgement.app;

import org.jspecify.annotations.NullMarked;
