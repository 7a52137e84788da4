/** Judgements: the grades that inspections gave, and which of them speaks for an outcome area. */
@NullMarked
package org.outcomes.inspections.judgement;

import org.jspecify.annotations.NullMarked;
