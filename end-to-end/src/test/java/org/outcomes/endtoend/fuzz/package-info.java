/**
 * A fuzzer over the document: requests that nobody should send, each answered with a problem
 * document or a right answer, never with a fault of the suite.
 */
package org.outcomes.endtoend.fuzz;
