package org.outcomes.kit.outcome;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.imports.KindCounts;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.outcome.OutcomeFrameworkFile.At;
import org.outcomes.kit.outcome.OutcomeFrameworkRows.Placed;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/** The outcome frameworks that the service knows. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class OutcomeFrameworkRegister {

    private final Snapshot snapshot;
    private final ImportTransaction transaction;

    @Inject
    OutcomeFrameworkRegister(Snapshot snapshot, ImportTransaction transaction) {
        this.snapshot = snapshot;
        this.transaction = transaction;
    }

    /** All frameworks, in the order of their file, with the crosswalk. */
    public OutcomeFrameworks all() {
        return snapshot.read(OutcomeFrameworkRegister::allIn);
    }

    /** The same in a snapshot or transaction that is open already. */
    public static OutcomeFrameworks allIn(Handle handle) {
        return new OutcomeFrameworkRows(handle).all();
    }

    /** Imports {@code outcome-frameworks.json}. What the file does not name stays. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        Faults faults = new Faults();
        OutcomeFrameworkFile file = new OutcomeFrameworkReading(faults).read(body);
        return transaction.run(request, handle -> importInto(handle, request, file, faults));
    }

    private static ImportOutcome importInto(
            Handle handle, ImportRequest request, OutcomeFrameworkFile file, Faults faults) {
        OutcomeFrameworks held = allIn(handle);
        // A link to a framework that could not be read is not to blame.
        if (faults.isEmpty()) {
            file.check(held);
        }
        if (!faults.isEmpty()) {
            return outcome(file.rejected(), faults);
        }
        var frameworks =
                new Changes<>(
                        held.frameworks(), At.values(file.frameworks()), OutcomeFramework::code);
        var links =
                new Changes<>(
                        held.crosswalk(),
                        At.values(file.links()),
                        link -> link.from() + ">" + link.to());
        OutcomeFrameworkRows rows = new OutcomeFrameworkRows(handle);
        rows.addFrameworks(frameworks.toStore(), request.actor());
        rows.addLinks(links.toStore(), request.actor());
        return outcome(OutcomeFrameworkFile.taken(frameworks.counts(), links.counts()), faults);
    }

    // Frameworks and links are both records of the file.
    private static ImportOutcome outcome(List<KindCounts> kinds, Faults faults) {
        Counts all = kinds.stream().map(KindCounts::counts).reduce(Counts.NONE, Counts::plus);
        return new ImportOutcome(all, kinds, faults.named(), Set.of(LedgerEntry.EVERYTHING));
    }

    /** What of a file is new, changed or there already. */
    private record Changes<T>(List<T> held, List<T> read, Function<T, String> key) {

        Counts counts() {
            Map<String, T> known =
                    held.stream().collect(Collectors.toMap(key, Function.identity()));
            Counts counts = Counts.NONE;
            for (T record : read) {
                T before = known.get(key.apply(record));
                counts =
                        before == null
                                ? counts.oneAccepted()
                                : before.equals(record)
                                        ? counts.oneUnchanged()
                                        : counts.oneRevised();
            }
            return counts;
        }

        List<Placed<T>> toStore() {
            return IntStream.range(0, read.size())
                    .mapToObj(index -> new Placed<>(index, read.get(index)))
                    .filter(placed -> !held.contains(placed.value()))
                    .toList();
        }
    }
}
