/** Rules on inspection frameworks, inspections and what they contain. */
@NullMarked
package org.outcomes.sampledata.rule.inspection;

import org.jspecify.annotations.NullMarked;
