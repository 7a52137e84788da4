/** Views of an area: which measures an outcome area lists, and what is counted in its summary. */
@NullMarked
package org.outcomes.gateway.view.domain;

import org.jspecify.annotations.NullMarked;
