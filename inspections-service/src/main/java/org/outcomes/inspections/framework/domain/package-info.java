/** What an inspection framework is made of, and what can be judged by it. */
@NullMarked
package org.outcomes.inspections.framework.domain;

import org.jspecify.annotations.NullMarked;
