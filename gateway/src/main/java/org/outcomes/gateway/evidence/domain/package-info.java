/**
 * What the three services know of one area on one day, as they answer it: the contract with them.
 */
@NullMarked
package org.outcomes.gateway.evidence.domain;

import org.jspecify.annotations.NullMarked;
