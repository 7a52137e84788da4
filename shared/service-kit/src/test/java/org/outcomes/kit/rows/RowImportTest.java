package org.outcomes.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.example.Requests;
import org.outcomes.kit.example.ThingFile;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class RowImportTest {

    private static final String HEADER = "code,part,title,amount,noted_on\n";

    private static final String WRONG =
            """
            a,,One,-1,
            b,nowhere,Two,x,2009-02-30
            c
            d,nowhere,Four,,
            a,,Five,,
            e,,Six,,
            """;

    @Inject Jdbi jdbi;
    @Inject RowImport imports;
    @Inject ManagedExecutor callers;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void storesTheWholeFile() {
        ImportReport report = run("a,,One,1.5,2009-12-16\nb,a,,,\n");
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.revision()).isEqualTo(1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void takesAFileWithoutRecordsAndChangesNothing() {
        ImportReport report = run("");
        assertThat(report.accepted() + report.revised() + report.unchanged()).isZero();
        assertThat(report.revision()).isNull();
    }

    @Test
    void tellsAllFaultsInTheOrderOfTheirLines() {
        ImportReport report = refused(WRONG);
        assertThat(report.faults())
                .extracting(Fault::line, Fault::column, Fault::value)
                .containsExactly(
                        tuple(2L, "amount", "-1"),
                        tuple(3L, "amount", "x"),
                        tuple(3L, "noted_on", "2009-02-30"),
                        tuple(4L, null, null),
                        tuple(5L, "part", "nowhere"),
                        tuple(6L, "code", "a"));
        assertThat(report.rejected()).isEqualTo(5);
        assertThat(report.accepted()).isZero();
        assertThat(count()).isZero();
    }

    @Test
    void saysWhyARowIsRefused() {
        assertThat(refused(WRONG).faults())
                .extracting(Fault::detail)
                .containsExactly(
                        "The amount of a is below 0.",
                        "'x' is not a plain number such as 27.67 (no thousands separator, no"
                                + " unit).",
                        "'2009-02-30' is not a day of the calendar.",
                        "The row has 1 fields; the header has 5.",
                        "There is no thing 'nowhere'; import it first.",
                        "The same record stands in line 2.");
    }

    @Test
    void namesBothLinesOfARecordThatStandsTwice() {
        ImportReport report = refused("a,,One,,\na,a,Two,,\na,,Three,,\na,,One,,\na,a,Two,,\n");
        assertThat(report.faults())
                .extracting(Fault::line, Fault::column, Fault::value, Fault::detail)
                .containsExactly(
                        tuple(4L, "code", "a", "The same record stands in line 2."),
                        tuple(5L, "code", "a", "The same record stands in line 2."),
                        tuple(6L, "code", "a, a", "The same record stands in line 3."));
        assertThat(report.rejected()).isEqualTo(3);
    }

    @Test
    void countsARowWithTwoFaultsOnce() {
        ImportReport report = refused("a,nowhere,One,-1,\n");
        assertThat(report.faults()).hasSize(2);
        assertThat(report.rejected()).isEqualTo(1);
    }

    @Test
    void namesTheFirstThousandFaultsAndCountsAllRows() {
        String rows =
                IntStream.range(0, 2500)
                        .mapToObj(i -> "t" + i + ",,T,-" + (i + 1) + ",\n")
                        .collect(Collectors.joining());
        ImportReport report = refused(rows);
        assertThat(report.rejected()).isEqualTo(2500);
        assertThat(report.faults()).hasSize(1000);
        assertThat(report.faults().getLast().line()).isEqualTo(1001);
    }

    @Test
    void letsTwoImportsOfOneFileRunOneAfterTheOther()
            throws InterruptedException, ExecutionException {
        String rows =
                IntStream.range(0, 500)
                        .mapToObj(i -> "t" + i + ",,T,,\n")
                        .collect(Collectors.joining());
        Future<ImportReport> one = callers.submit(() -> run(rows));
        Future<ImportReport> other = callers.submit(() -> run(rows));
        assertThat(one.get().accepted() + other.get().accepted()).isEqualTo(500);
        assertThat(one.get().unchanged() + other.get().unchanged()).isEqualTo(500);
        assertThat(count()).isEqualTo(500);
    }

    private ImportReport run(String rows) {
        return imports.run(new ThingFile(), Requests.IMPORT, Bodies.of(HEADER + rows));
    }

    private ImportReport refused(String rows) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> run(rows));
        return (ImportReport) thrown.report();
    }

    private long count() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from thing").mapTo(Long.class).one());
    }
}
