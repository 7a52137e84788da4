package org.outcomes.sampledata.rule.inspection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.tree.Node;

/** An inspection framework as the rest of the bundle refers to it. */
record Framework(Node node) {

    /** The frameworks of the bundle by their code. */
    static Map<String, Framework> all(Evidence evidence) {
        return evidence.bundle()
                .items(BundleFile.INSPECTION_FRAMEWORKS)
                .collect(
                        toMap(node -> node.text("code"), Framework::new, (first, second) -> first));
    }

    Codes subjects() {
        return codes("a subject of " + code(), node.items("subjects"));
    }

    Codes judgementAreas() {
        return codes("a judgement area of " + code(), node.items("judgementAreas"));
    }

    /**
     * The grades of the scale that a judgement area uses: the one that it names, else the first.
     * Empty where there is no such judgement area or scale.
     */
    Optional<Codes> grades(String judgementArea) {
        return node.items("judgementAreas")
                .filter(area -> area.text("code").equals(judgementArea))
                .findFirst()
                .map(area -> area.at("scale").text().orElse(node.at("scale").text("code")))
                .flatMap(this::gradesOf);
    }

    Stream<Node> scales() {
        return Stream.concat(Stream.of(node.at("scale")), node.items("otherScales"));
    }

    Codes scaleCodes() {
        return codes("a scale of " + code(), scales());
    }

    private Optional<Codes> gradesOf(String scale) {
        return scales().filter(known -> known.text("code").equals(scale))
                .findFirst()
                .map(known -> known.items("grades").map(grade -> grade.text("value")))
                .map(values -> new Codes("a grade of the scale " + scale, values.collect(toSet())));
    }

    private String code() {
        return node.text("code");
    }

    private static Codes codes(String what, Stream<Node> records) {
        return new Codes(what, records.map(item -> item.text("code")).collect(toSet()));
    }
}
