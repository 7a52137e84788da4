/** The rules of the house, as tests that every module runs on itself. */
@NullMarked
package org.outcomes.testkit.architecture;

import org.jspecify.annotations.NullMarked;
