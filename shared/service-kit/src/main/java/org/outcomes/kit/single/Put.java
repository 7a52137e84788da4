package org.outcomes.kit.single;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What became of a write of a single record.
 *
 * @param created whether there was none before
 * @param record as it is now
 */
public record Put<T>(boolean created, T record) {

    /** 201 with the address of a new record, else 200; the record in both. */
    public RestResponse<T> answer(UriInfo uri) {
        return created
                ? ResponseBuilder.create(RestResponse.Status.CREATED, record)
                        .location(uri.getAbsolutePath())
                        .build()
                : RestResponse.ok(record);
    }
}
