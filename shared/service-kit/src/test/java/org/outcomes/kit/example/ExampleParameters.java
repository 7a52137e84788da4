package org.outcomes.kit.example;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** Parameters as a collection of a service has them. */
public class ExampleParameters extends CollectionParameters {

    @RestQuery public List<String> area = List.of();

    @RestQuery @Parameters.MayBeEmpty public List<String> part = List.of();

    @QueryParam("older-name")
    public @Nullable String named;
}
