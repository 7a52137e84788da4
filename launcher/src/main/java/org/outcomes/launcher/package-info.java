/** What every part of the launcher may refuse, and where the suite lies on this machine. */
@NullMarked
package org.outcomes.launcher;

import org.jspecify.annotations.NullMarked;
