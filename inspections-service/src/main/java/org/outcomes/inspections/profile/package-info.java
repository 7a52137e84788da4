/**
 * Inspection profiles: the share of settings of a kind that were judged good or better on a day.
 */
@NullMarked
package org.outcomes.inspections.profile;

import org.jspecify.annotations.NullMarked;
