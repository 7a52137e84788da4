package org.outcomes.commitments.intake.app;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outcomes.commitments.intake.domain.change.Comparison;
import org.outcomes.commitments.intake.domain.change.PlanChanges;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.KindCounts;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

/** Counts what became of the plans of a file, and of their parts. */
final class Tally {

    /** The kinds of record in the file, by the places where they stand. */
    private enum Kind {
        PLAN("/\\d+"),
        COMMITMENT("/\\d+/commitments/\\d+"),
        STRAND("/\\d+/commitments/\\d+/strands/\\d+"),
        UPDATE("/\\d+/commitments/\\d+/updates/\\d+"),
        MEASUREMENT("/\\d+/commitments/\\d+/updates/\\d+/measurements/\\d+"),
        PROGRESS_REPORT("/\\d+/progressReports/\\d+");

        private final Pattern place;

        Kind(String place) {
            this.place = Pattern.compile(place);
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** How many records of this kind have a fault in them, be it in a part. */
        long rejected(List<Fault> faults) {
            return faults.stream()
                    .flatMap(fault -> Stream.ofNullable(fault.pointer()))
                    .map(place::matcher)
                    .filter(java.util.regex.Matcher::lookingAt)
                    .map(java.util.regex.Matcher::group)
                    .distinct()
                    .count();
        }
    }

    private Tally() {}

    /** A refused file: only what is wrong is counted. */
    static ImportOutcome rejected(Faults faults) {
        List<Fault> named = faults.named();
        List<KindCounts> kinds =
                Stream.of(Kind.values())
                        .map(kind -> new KindCounts(kind.code(), 0, 0, 0, kind.rejected(named)))
                        .toList();
        return new ImportOutcome(
                new Counts(0, 0, 0, Kind.PLAN.rejected(named)), kinds, named, Set.of());
    }

    /** A file that is taken. */
    static ImportOutcome taken(List<PlanChanges> plans, Set<String> areas) {
        Counts counts = plans.stream().map(Tally::plan).reduce(Counts.NONE, Counts::plus);
        return new ImportOutcome(
                counts,
                List.of(
                        KindCounts.of(Kind.PLAN.code(), counts),
                        kind(Kind.COMMITMENT, plans, PlanChanges::commitments),
                        kind(Kind.STRAND, plans, PlanChanges::strands),
                        kind(Kind.UPDATE, plans, PlanChanges::updates),
                        kind(Kind.MEASUREMENT, plans, PlanChanges::measurements),
                        kind(Kind.PROGRESS_REPORT, plans, PlanChanges::reports)),
                List.of(),
                areas);
    }

    private static Counts plan(PlanChanges changes) {
        if (changes.isNew()) {
            return Counts.NONE.oneAccepted();
        }
        return changes.changesSomething() ? Counts.NONE.oneRevised() : Counts.NONE.oneUnchanged();
    }

    private static KindCounts kind(
            Kind kind, List<PlanChanges> plans, Function<PlanChanges, Comparison<?>> part) {
        return KindCounts.of(
                kind.code(),
                plans.stream()
                        .map(part)
                        .map(each ->
                                new Counts(each.accepted(), each.revised(), each.unchanged(), 0))
                        .reduce(Counts.NONE, Counts::plus));
    }
}
