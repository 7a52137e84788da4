package org.outcomes.commitments.progress.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.outcomes.commitments.progress.domain.MeasuredUpdate;

/** An update of a commitment's history, with its measurements in the order of the source. */
public record MeasuredUpdateResponse(
        @JsonUnwrapped UpdateResponse update, List<MeasurementResponse> measurements) {

    /** The answer for an update with its measurements. */
    public static MeasuredUpdateResponse of(MeasuredUpdate measured) {
        return new MeasuredUpdateResponse(
                UpdateResponse.of(measured.update()),
                measured.measurements().stream().map(MeasurementResponse::of).toList());
    }
}
