package org.outcomes.reference.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of an evidence bundle, in the order in which they are imported: what is referred to
 * comes first, so that equivalences, which refer to all other records, come last.
 */
public enum BundleFile {
    SOURCES("sources.csv", "sources"),
    OUTCOME_FRAMEWORKS("outcome-frameworks.json", "outcome-frameworks"),
    AREAS("areas.csv", "areas", ServiceName.INDICATORS),
    INDICATORS("indicators.csv", "indicators", ServiceName.INDICATORS),
    OBSERVATIONS("observations.csv", "observations", ServiceName.INDICATORS),
    TARGETS("targets.csv", "targets", ServiceName.INDICATORS),
    BREAKS("breaks.csv", "breaks", ServiceName.INDICATORS),
    INSPECTION_FRAMEWORKS(
            "inspection-frameworks.json", "inspection-frameworks", ServiceName.INSPECTIONS),
    INSPECTIONS("inspections.json", "inspections", ServiceName.INSPECTIONS),
    BANDS("bands.json", "bands", ServiceName.INSPECTIONS),
    INSPECTION_PROFILES("inspection-profiles.csv", "inspection-profiles", ServiceName.INSPECTIONS),
    PRINTED_DIRECTIONS("direction_printed.csv", "printed-directions", ServiceName.INSPECTIONS),
    PLANS("plans.json", "plans", ServiceName.COMMITMENTS),
    EQUIVALENCES("equivalences.json", "equivalences", ServiceName.INDICATORS);

    private final String fileName;
    private final String collection;
    private final Optional<ServiceName> soleOwner;

    BundleFile(String fileName, String collection) {
        this(fileName, collection, Optional.empty());
    }

    BundleFile(String fileName, String collection, ServiceName soleOwner) {
        this(fileName, collection, Optional.of(soleOwner));
    }

    BundleFile(String fileName, String collection, Optional<ServiceName> soleOwner) {
        this.fileName = fileName;
        this.collection = collection;
        this.soleOwner = soleOwner;
    }

    /** The file with this name, if the bundle has one. */
    public static Optional<BundleFile> named(String fileName) {
        return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
    }

    /** The file that is imported into this collection, if there is one. */
    public static Optional<BundleFile> ofCollection(String collection) {
        return Arrays.stream(values())
                .filter(file -> file.collection.equals(collection))
                .findFirst();
    }

    /** The files that this service keeps, in import order. */
    public static List<BundleFile> ownedBy(ServiceName service) {
        return Arrays.stream(values()).filter(file -> file.owners().contains(service)).toList();
    }

    /** The file's name in the bundle's folder. */
    public String fileName() {
        return fileName;
    }

    /** The collection that it fills, as it stands in the path. */
    public String collection() {
        return collection;
    }

    /** Where it is imported, such as {@code /v1/observations/imports}. */
    public String importPath() {
        return "/v1/" + collection + "/imports";
    }

    /** The services that keep it: one, or all three where each of them cites it. */
    public List<ServiceName> owners() {
        return soleOwner.map(List::of).orElse(List.of(ServiceName.values()));
    }

    /**
     * The media type of the request that imports it: {@code text/csv} or {@code application/json}.
     */
    public String mediaType() {
        return fileName.endsWith(".csv") ? "text/csv" : "application/json";
    }
}
