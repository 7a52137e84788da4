/** Writing one record, on the same terms as the file of all of them. */
@NullMarked
package org.outcomes.kit.single;

import org.jspecify.annotations.NullMarked;
