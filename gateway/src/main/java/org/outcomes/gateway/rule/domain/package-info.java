/**
 * What inconsistencies and gaps have in common: a rule over the evidence, and what it raises with
 * its subject and its records.
 */
@NullMarked
package org.outcomes.gateway.rule.domain;

import org.jspecify.annotations.NullMarked;
