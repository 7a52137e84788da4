package org.outcomes.kit.single;

import org.outcomes.kit.imports.Write;

/**
 * A write of a single record that is asked for.
 *
 * @param code of the record, as the path has it
 * @param precondition what the writer expects to find
 * @param write who writes, and why
 */
record PutRequest(String code, Precondition precondition, Write write) {}
