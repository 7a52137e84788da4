/** Reading of judgements. */
@NullMarked
package org.outcomes.inspections.judgement.db;

import org.jspecify.annotations.NullMarked;
