/** What is wrong with a bundle, and where. */
@NullMarked
package org.outcomes.sampledata.fault;

import org.jspecify.annotations.NullMarked;
