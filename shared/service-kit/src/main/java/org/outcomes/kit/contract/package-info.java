/**
 * Completes the OpenAPI document of a service, which its build writes, from what the code says
 * anyway.
 */
@NullMarked
package org.outcomes.kit.contract;

import org.jspecify.annotations.NullMarked;
