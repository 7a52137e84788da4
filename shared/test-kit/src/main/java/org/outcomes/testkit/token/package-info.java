/** Bearer tokens for tests: good, expired and forged. */
@NullMarked
package org.outcomes.testkit.token;

import org.jspecify.annotations.NullMarked;
