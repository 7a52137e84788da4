package org.outcomes.gateway.relay;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomes.reference.bundle.ServiceName;

/** Which service owns which resource path. What stands in no line here is not passed on. */
final class Owners {

    private static final Pattern RESOURCE = Pattern.compile("/v1/([^/]+)(?:/.*)?");

    // Below an area stand the gateway's own views, and a path that is between it and the services.
    private static final Pattern AREA = Pattern.compile("/v1/areas(?:/[^/]*)?");
    private static final String AREAS = "areas";

    private static final Map<String, ServiceName> COLLECTIONS =
            Map.ofEntries(
                    entry(AREAS, ServiceName.INDICATORS),
                    entry("comparator-sets", ServiceName.INDICATORS),
                    entry("indicators", ServiceName.INDICATORS),
                    entry("observations", ServiceName.INDICATORS),
                    entry("targets", ServiceName.INDICATORS),
                    entry("breaks", ServiceName.INDICATORS),
                    entry("equivalences", ServiceName.INDICATORS),
                    entry("scorecard", ServiceName.INDICATORS),
                    entry("inspection-frameworks", ServiceName.INSPECTIONS),
                    entry("inspections", ServiceName.INSPECTIONS),
                    entry("judgements", ServiceName.INSPECTIONS),
                    entry("findings", ServiceName.INSPECTIONS),
                    entry("recommendations", ServiceName.INSPECTIONS),
                    entry("interventions", ServiceName.INSPECTIONS),
                    entry("inspection-profiles", ServiceName.INSPECTIONS),
                    entry("bands", ServiceName.INSPECTIONS),
                    entry("printed-directions", ServiceName.INSPECTIONS),
                    entry("plans", ServiceName.COMMITMENTS),
                    entry("commitments", ServiceName.COMMITMENTS));

    private Owners() {}

    /**
     * What logs and metrics name in place of a path that is passed on: its collection, and whether
     * it goes below. The service that owns the path knows more of it, and says so in its own.
     */
    static String template(String path) {
        Matcher resource = RESOURCE.matcher(path);
        if (!resource.matches() || !COLLECTIONS.containsKey(resource.group(1))) {
            throw new IllegalArgumentException("nobody owns this path");
        }
        String collection = "/v1/" + resource.group(1);
        return path.length() == collection.length() ? collection : collection + "/*";
    }

    /**
     * The service that a path is passed on to.
     *
     * @param path normalised, so that no segment leads elsewhere
     */
    static Optional<ServiceName> of(String path) {
        Matcher resource = RESOURCE.matcher(path);
        if (!resource.matches()) {
            return Optional.empty();
        }
        String collection = resource.group(1);
        boolean ours = collection.equals(AREAS) && !AREA.matcher(path).matches();
        return ours ? Optional.empty() : Optional.ofNullable(COLLECTIONS.get(collection));
    }
}
