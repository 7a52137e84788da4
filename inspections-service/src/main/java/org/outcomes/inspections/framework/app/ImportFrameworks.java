package org.outcomes.inspections.framework.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.framework.app.Frameworks.Held;
import org.outcomes.inspections.framework.app.Frameworks.Version;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.inspections.record.Recording;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.ledger.LedgerEntry;

/**
 * Imports {@code inspection-frameworks.json}. A changed framework becomes a new version as a whole.
 */
@ApplicationScoped
public class ImportFrameworks {

    private static final String KIND = "inspection-framework";

    private final ImportTransaction transaction;
    private final EntityManager entities;
    private final Frameworks frameworks;

    @Inject
    ImportFrameworks(ImportTransaction transaction, EntityManager entities, Frameworks frameworks) {
        this.transaction = transaction;
        this.entities = entities;
        this.frameworks = frameworks;
    }

    /** Imports the file, all of it or nothing. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        Tally tally = new Tally(List.of(KIND));
        List<JsonRecord> records = JsonFile.readList(body, tally.faults());
        return transaction.run(request, handle -> importInto(handle, request, records, tally));
    }

    private ImportOutcome importInto(
            Handle handle, ImportRequest request, List<JsonRecord> records, Tally tally) {
        var reading = new FrameworkReading(tally.reading(), frameworks.outcomeAreas(handle));
        List<Read<InspectionFramework>> read = tally.read(KIND, records, reading::read);
        if (tally.sound()) {
            frameworks.add(versions(handle, read, tally), Recording.of(request));
            entities.flush();
            refuseWhatIsMissing(handle, read, tally);
        }
        return tally.outcome(Set.of(LedgerEntry.EVERYTHING));
    }

    private List<Version> versions(
            Handle handle, List<Read<InspectionFramework>> read, Tally tally) {
        Map<String, Held> held =
                frameworks.withCodes(
                        handle, read.stream().map(given -> given.value().code()).toList());
        List<Version> versions = new ArrayList<>();
        for (Read<InspectionFramework> given : read) {
            Held before = held.get(given.value().code());
            if (before == null) {
                tally.count(KIND, Counts.NONE.oneAccepted());
                versions.add(new Version(given.value(), given.position(), 1));
            } else if (before.framework().equals(given.value())) {
                tally.count(KIND, Counts.NONE.oneUnchanged());
            } else {
                tally.count(KIND, Counts.NONE.oneRevised());
                versions.add(new Version(given.value(), given.position(), before.version() + 1));
            }
        }
        return versions;
    }

    private void refuseWhatIsMissing(
            Handle handle, List<Read<InspectionFramework>> read, Tally tally) {
        List<String> codes = read.stream().map(given -> given.value().code()).toList();
        for (Frameworks.Missing missing : frameworks.missing(handle, codes)) {
            read.stream()
                    .filter(given -> given.value().code().equals(missing.framework()))
                    .forEach(given ->
                            tally.refuse(
                                    KIND,
                                    given.at(),
                                    missing.what(),
                                    "The framework lacks what inspection %s uses."
                                            .formatted(missing.inspection())));
        }
    }
}
