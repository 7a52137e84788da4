package org.outcomes.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class SampleImportTest {

    @BeforeEach
    void startEmpty() {
        Database.empty();
    }

    // Lines of each file less its header; the five pairs of vintages stand in NOTES-indicators.md.
    @ParameterizedTest
    @CsvSource({
        "AREAS, area, 5, 0",
        "INDICATORS, indicator, 213, 0",
        "OBSERVATIONS, observation, 509, 5",
        "TARGETS, target, 57, 0",
        "BREAKS, break, 31, 0",
        "EQUIVALENCES, equivalence, 27, 0"
    })
    void everyRecordIsAcceptedOnceAndUnchangedAfterwards(
            BundleFile file, String kind, int accepted, int revised) {
        Bundle.importAllBefore(file);

        Bundle.post(file, Bundle.text(file))
                .statusCode(200)
                .body("file", is(file.fileName()))
                .body("dryRun", is(false))
                .body("accepted", is(accepted))
                .body("revised", is(revised))
                .body("unchanged", is(0))
                .body("rejected", is(0))
                .body("records.kind", contains(kind))
                .body("records.accepted", contains(accepted))
                .body("faults", empty())
                .body("revision", notNullValue());
        long entries = Database.count("ledger");
        Bundle.post(file, Bundle.text(file))
                .statusCode(200)
                .body("accepted", is(0))
                .body("revised", is(0))
                .body("unchanged", is(accepted + revised))
                .body("revision", nullValue());

        assertThat(Database.count("ledger")).isEqualTo(entries);
    }

    @Test
    void everyFileMovesTheRevisionByOne() {
        Bundle.importUpTo(BundleFile.EQUIVALENCES);

        // Eight files are this service's.
        assertThat(Database.number("select number from ledger_head")).isEqualTo(8);
        assertThat(Database.count("ledger")).isEqualTo(8);
    }

    @Test
    void aDryRunReportsTheSameAndStoresNothing() {
        Bundle.importAllBefore(BundleFile.OBSERVATIONS);
        long entries = Database.count("ledger");

        Bundle.post(BundleFile.OBSERVATIONS, Bundle.text(BundleFile.OBSERVATIONS), "?dryRun=true")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("accepted", is(509))
                .body("revised", is(5))
                .body("revision", nullValue());

        assertThat(Database.count("observation")).isZero();
        assertThat(Database.count("ledger")).isEqualTo(entries);
    }

    @Test
    void twoImportsOfOneFileAtATimeStoreItOnce() {
        Bundle.importAllBefore(BundleFile.TARGETS);
        String targets = Bundle.text(BundleFile.TARGETS);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Stream.of(1, 2)
                    .map(_ ->
                            CompletableFuture.runAsync(
                                    () -> Bundle.post(BundleFile.TARGETS, targets).statusCode(200),
                                    threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        assertThat(Database.count("target")).isEqualTo(57);
    }
}
