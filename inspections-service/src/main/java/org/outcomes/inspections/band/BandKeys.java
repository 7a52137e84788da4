package org.outcomes.inspections.band;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.band.BandKeyQuery.Held;
import org.outcomes.inspections.band.BandKeyRow.Published;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** The band keys. */
@ApplicationScoped
class BandKeys {

    private static final String KIND = "band-key";

    private final Snapshot snapshot;
    private final ImportTransaction transaction;

    @Inject
    BandKeys(Snapshot snapshot, ImportTransaction transaction) {
        this.snapshot = snapshot;
        this.transaction = transaction;
    }

    /** One page by code. */
    Listed<BandKeyView> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle -> Listed.of(new BandKeyQuery(handle).page(viewpoint, page)));
    }

    /** Imports {@code bands.json}. A changed key becomes a new version as a whole. */
    ImportReport importFile(ImportRequest request, InputStream body) {
        Tally tally = new Tally(List.of(KIND));
        List<JsonRecord> records = JsonFile.readList(body, tally.faults());
        return transaction.run(request, handle -> importInto(handle, request, records, tally));
    }

    private static ImportOutcome importInto(
            Handle handle, ImportRequest request, List<JsonRecord> records, Tally tally) {
        BandKeyQuery stored = new BandKeyQuery(handle);
        Map<String, LocalDate> sources = stored.sources();
        BandKeyReading reading = new BandKeyReading(tally.reading(), sources.keySet());
        List<Read<BandKey>> read = tally.read(KIND, records, reading::read);
        if (tally.sound()) {
            Map<String, Held> held = stored.held();
            List<PanacheEntityBase> rows = new ArrayList<>();
            for (Read<BandKey> key : read) {
                LocalDate day =
                        Optional.ofNullable(sources.get(key.value().source())).orElseThrow();
                Published published = new Published(day, Recording.of(request));
                row(key, published, Optional.ofNullable(held.get(key.value().code())), tally)
                        .ifPresent(rows::add);
            }
            PanacheEntityBase.persist(rows);
        }
        return tally.outcome(Set.of(LedgerEntry.EVERYTHING));
    }

    private static Optional<BandKeyRow> row(
            Read<BandKey> key, Published published, Optional<Held> held, Tally tally) {
        boolean unchanged =
                held.filter(before -> before.key().equals(key.value()))
                        .filter(before -> before.publicFrom().equals(published.on()))
                        .isPresent();
        if (unchanged) {
            tally.count(KIND, Counts.NONE.oneUnchanged());
            return Optional.empty();
        }
        tally.count(KIND, held.isEmpty() ? Counts.NONE.oneAccepted() : Counts.NONE.oneRevised());
        int version = held.map(Held::version).orElse(0) + 1;
        VersionedId id = new VersionedId(key.value().code(), version);
        return Optional.of(new BandKeyRow(id, key.position(), key.value(), published));
    }
}
