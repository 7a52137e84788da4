package org.outcomes.kit.imports;

import java.util.Optional;
import org.outcomes.kit.audience.Actor;

/**
 * Who writes, and why.
 *
 * @param reason why, if that was said
 * @param actor who is named in the ledger
 * @param requestId under which request
 */
public record Write(Optional<String> reason, Actor actor, String requestId) {}
