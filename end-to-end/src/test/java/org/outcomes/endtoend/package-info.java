/** Tests of the running suite with the sample evidence, through the gateway. */
package org.outcomes.endtoend;
