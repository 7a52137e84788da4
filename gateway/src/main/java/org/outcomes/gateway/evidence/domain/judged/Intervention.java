package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;

/**
 * A measure of a government or inspectorate against a council.
 *
 * @param issuedOn as printed, which may be partial
 * @param liftedOn empty where no source says that it was lifted
 */
public record Intervention(
        String id,
        String inspection,
        String kind,
        Optional<String> issuedOn,
        LocalDate publicFrom,
        Optional<String> liftedOn,
        Optional<String> issuedBy,
        Optional<String> reason,
        SourceReference source) {}
