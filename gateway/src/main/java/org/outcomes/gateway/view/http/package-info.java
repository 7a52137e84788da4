/** The outcome-area view and the report card over HTTP. */
@NullMarked
package org.outcomes.gateway.view.http;

import org.jspecify.annotations.NullMarked;
