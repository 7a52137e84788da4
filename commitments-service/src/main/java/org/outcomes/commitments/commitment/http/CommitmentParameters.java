package org.outcomes.commitments.commitment.http;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.commitment.CommitmentKind;

/** The filters that every list of commitments takes; a repeated one means or. */
public class CommitmentParameters extends CollectionParameters {

    /** Codes of outcome areas, such as {@code being-healthy}. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** commitment, action, result, risk or issue. */
    @RestQuery public List<String> kind = List.of();

    /** Values of a plan's status scheme, such as {@code red}. */
    @RestQuery public List<String> status = List.of();

    /** Values of a plan's stage scheme, such as {@code overdue}. */
    @RestQuery public List<String> stage = List.of();

    List<String> outcomeAreas(Parameters parameters) {
        return Codes.read(parameters, "outcomeArea", outcomeArea);
    }

    List<CommitmentKind> kinds(Parameters parameters) {
        return parameters.readAll("kind", kind, CommitmentKind::of);
    }

    List<String> statuses(Parameters parameters) {
        return Codes.read(parameters, "status", status);
    }

    List<String> stages(Parameters parameters) {
        return Codes.read(parameters, "stage", stage);
    }
}
