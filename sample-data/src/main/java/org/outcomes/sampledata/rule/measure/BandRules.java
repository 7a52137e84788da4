package org.outcomes.sampledata.rule.measure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** Keys of bands have a code and a source, and their bands run from best to worst. */
public final class BandRules {

    private BandRules() {}

    /** Keys with a code that stands twice or a source that is not there. */
    public static Stream<Fault> keys(Evidence evidence) {
        return BundleRule.all(
                Twice.in(evidence.bundle().items(BundleFile.BANDS), "code"),
                evidence.bundle()
                        .items(BundleFile.BANDS)
                        .map(key -> key.at("source"))
                        .flatMap(evidence.known().sources()::unknown));
    }

    /** Bands whose limits are the wrong way round, and bands that reach into the one before. */
    public static Stream<Fault> limits(Evidence evidence) {
        return evidence.bundle()
                .items(BundleFile.BANDS)
                .map(key -> key.items("bands").toList())
                .flatMap(bands -> BundleRule.all(turned(bands), overlapping(bands)));
    }

    private static Stream<Fault> turned(List<Node> bands) {
        return bands.stream()
                .filter(band -> isAbove(band.at("lower"), band.at("upper")))
                .map(band -> band.at("upper").fault("is below the lower limit of the band"));
    }

    private static Stream<Fault> overlapping(List<Node> bands) {
        return IntStream.range(1, bands.size())
                .filter(at -> isAbove(bands.get(at).at("upper"), bands.get(at - 1).at("lower")))
                .mapToObj(at -> bands.get(at).at("upper").fault("reaches into the band before"));
    }

    private static boolean isAbove(Node left, Node right) {
        return left.json().isNumber()
                && right.json().isNumber()
                && left.json().decimalValue().compareTo(right.json().decimalValue()) > 0;
    }
}
