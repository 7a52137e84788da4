/** The secrets of one data folder, made on first start, and the tokens signed with them. */
@NullMarked
package org.outcomes.launcher.keys;

import org.jspecify.annotations.NullMarked;
