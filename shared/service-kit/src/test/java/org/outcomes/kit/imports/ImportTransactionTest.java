package org.outcomes.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.example.Requests;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class ImportTransactionTest {

    private static final Counts ONE_NEW = new Counts(1, 0, 0, 0);
    private static final Set<String> SCOPES = Set.of("E08000018");

    private static final Fault FAULT = Fault.ofField(4, "title", "", "Wrong.");

    @Inject Jdbi jdbi;
    @Inject ImportTransaction transaction;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void keepsTheWorkAndOneEntryInTheLedger() {
        ImportReport report = transaction.run(Requests.IMPORT, handle -> work(handle, ONE_NEW));
        assertThat(report.records()).containsExactly(new KindCounts("thing", 1, 0, 0, 0));
        assertThat(report.faults()).isEmpty();
        assertThat(report.revision()).isEqualTo(1);
        assertThat(count("thing")).isEqualTo(1);
        assertThat(entry())
                .containsEntry("action", "import")
                .containsEntry("record", "sources.csv")
                .containsEntry("actor", "ada")
                .containsEntry("role", "administrator")
                .containsEntry("request_id", "r-1")
                .containsEntry("before", null)
                .containsEntry(
                        "after",
                        "[{\"kind\":\"thing\",\"accepted\":1,\"revised\":0,\"unchanged\":0,\"rejected\":0}]");
        assertThat(count("revision_scope where scope = 'E08000018' and number = 1")).isEqualTo(1);
    }

    @Test
    void storesNothingWhenItIsOnlyTried() {
        ImportReport report = transaction.run(Requests.DRY_RUN, handle -> work(handle, ONE_NEW));
        assertThat(report.dryRun()).isTrue();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.revision()).isNull();
        assertNothingStored();
    }

    @Test
    void storesNothingWhereThereIsAFaultAndGivesTheReport() {
        ProblemException thrown = refused(new Counts(0, 0, 0, 3));
        assertThat(thrown.kind()).isEqualTo(ProblemKind.REJECTED_CONTENT);
        assertThat(thrown.detail())
                .isEqualTo(
                        "sources.csv is refused: 3 of its records are wrong. Nothing of it was"
                                + " stored.");
        ImportReport report = (ImportReport) thrown.report();
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.faults()).containsExactly(FAULT);
        assertThat(report.revision()).isNull();
        assertNothingStored();
    }

    @Test
    void saysThatAFileHasAnotherFormWhereNoRecordOfItIsWrong() {
        assertThat(refused(Counts.NONE).detail())
                .isEqualTo(
                        "sources.csv is refused: it has not the form of this file. Nothing of it"
                                + " was stored.");
    }

    private ProblemException refused(Counts counts) {
        return catchThrowableOfType(
                ProblemException.class,
                () ->
                        transaction.run(
                                Requests.IMPORT,
                                handle -> {
                                    addThing(handle);
                                    return ImportOutcome.of(
                                            "thing", counts, List.of(FAULT), SCOPES);
                                }));
    }

    @Test
    void appendsNothingToTheLedgerWhereNothingChanged() {
        ImportReport report =
                transaction.run(Requests.IMPORT, handle -> outcome(new Counts(0, 0, 5, 0)));
        assertThat(report.unchanged()).isEqualTo(5);
        assertThat(report.revision()).isNull();
        assertNothingStored();
    }

    @Test
    void appendsAnEntryWhereOnlyAPartOfARecordChanged() {
        ImportReport report =
                transaction.run(
                        Requests.IMPORT,
                        handle ->
                                new ImportOutcome(
                                        new Counts(0, 0, 1, 0),
                                        List.of(
                                                new KindCounts("plan", 0, 0, 1, 0),
                                                new KindCounts("update", 0, 2, 0, 0)),
                                        List.of(),
                                        SCOPES));
        assertThat(report.revision()).isEqualTo(1);
    }

    @Test
    void storesNothingWhenTheWorkFails() {
        assertThatThrownBy(() ->
                        transaction.run(
                                Requests.IMPORT,
                                handle -> {
                                    addThing(handle);
                                    throw new IllegalStateException("broken");
                                }))
                .hasMessage("broken");
        assertNothingStored();
    }

    @Test
    void answersWith503WhereAnotherImportOfTheFileDoesNotEnd() {
        AtomicReference<ProblemException> second = new AtomicReference<>();
        transaction.run(
                Requests.DRY_RUN,
                handle -> {
                    second.set(CompletableFuture.supplyAsync(this::refusedImport).join());
                    return outcome(ONE_NEW);
                });
        assertThat(second.get().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(second.get().detail()).isEqualTo("Another import of sources.csv is under way.");
        assertNothingStored();
    }

    private ProblemException refusedImport() {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return catchThrowableOfType(
                    ProblemException.class,
                    () -> transaction.run(Requests.IMPORT, handle -> work(handle, ONE_NEW)));
        } finally {
            request.terminate();
        }
    }

    private void assertNothingStored() {
        assertThat(count("thing")).isZero();
        assertThat(count("ledger")).isZero();
        assertThat(count("revision_scope")).isZero();
    }

    private static ImportOutcome work(Handle handle, Counts counts) {
        addThing(handle);
        return outcome(counts);
    }

    private static ImportOutcome outcome(Counts counts) {
        return ImportOutcome.of("thing", counts, List.of(), SCOPES);
    }

    private static void addThing(Handle handle) {
        handle.execute(
                "insert into thing (code, version, position, recorded_by) values ('a', 1, 1,"
                        + " 'ada')");
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }

    private Map<String, @Nullable Object> entry() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from ledger").mapToMap().one());
    }
}
