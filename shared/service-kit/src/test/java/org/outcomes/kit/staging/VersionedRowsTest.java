package org.outcomes.kit.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.kit.example.Requests;
import org.outcomes.kit.example.ThingFile;
import org.outcomes.kit.imports.Counts;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class VersionedRowsTest {

    private static final String[] FIRST = {"a", null, "One", "1.50", "2009-12-16"};

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void acceptsWhatIsNew() {
        assertThat(store(FIRST, new String[] {"b", "a", null, null, null}))
                .isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(versions("a")).containsExactly("1 One 1.50 2009-12-16");
        assertThat(versions("b")).containsExactly("1 null null null");
    }

    @Test
    void leavesWhatIsThereAlready() {
        store(FIRST);
        assertThat(store(FIRST)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(versions("a")).hasSize(1);
    }

    @Test
    void takesAnotherScaleOfANumberAsTheSameValue() {
        store(FIRST);
        assertThat(store(new String[] {"a", null, "One", "1.5", "2009-12-16"}))
                .isEqualTo(new Counts(0, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "Two,1.50,2009-12-16",
                "null,1.50,2009-12-16",
                "'',1.50,2009-12-16",
                "One,1.51,2009-12-16",
                "One,null,2009-12-16",
                "One,1.50,2009-12-17",
                "One,1.50,null",
                "null,null,null"
            })
    void keepsAChangedRecordAsANewVersion(
            @Nullable String title, @Nullable String amount, @Nullable String notedOn) {
        store(FIRST);
        String[] changed = {"a", null, title, amount, notedOn};
        assertThat(store(changed)).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(versions("a"))
                .containsExactly(
                        "1 One 1.50 2009-12-16", "2 %s %s %s".formatted(title, amount, notedOn));
        assertThat(store(changed)).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    void comparesWithTheNewestVersionOnly() {
        String[] other = {"a", null, "Two", null, null};
        store(FIRST);
        store(other);
        assertThat(store(FIRST)).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(versions("a")).hasSize(3).last().isEqualTo("3 One 1.50 2009-12-16");
    }

    @Test
    void tellsAMissingPartOfTheKeyFromAnother() {
        store(FIRST);
        assertThat(store(new String[] {"a", "x", "One", "1.50", "2009-12-16"}))
                .isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(store(new String[] {"a", "", "One", "1.50", "2009-12-16"}))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void keepsWhoRecordedItAndWhy() {
        staged(
                new String[][] {FIRST},
                handle ->
                        ThingFile.TABLE.store(
                                handle, "staged_thing", Requests.because("Typing error.")));
        assertThat(
                        row(
                                "select recorded_by, reason, position, recorded_at is not null as"
                                        + " dated from thing"))
                .containsEntry("recorded_by", "ada")
                .containsEntry("reason", "Typing error.")
                .containsEntry("position", 2)
                .containsEntry("dated", true);
    }

    private Counts store(String[]... rows) {
        return staged(
                rows, handle -> ThingFile.TABLE.store(handle, "staged_thing", Requests.IMPORT));
    }

    private <T> T staged(String[][] rows, Function<Handle, T> work) {
        return jdbi.inTransaction(handle -> {
            try (Staging staging = Staging.open(handle, "staged_thing", ThingFile.STAGING)) {
                long line = 2;
                for (String[] row : rows) {
                    staging.row(line++, row[0], row[1], row[2], row[3], row[4]);
                }
            }
            return work.apply(handle);
        });
    }

    private List<String> versions(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "select version, title, amount::text, noted_on::text from thing"
                                        + " where code = :code order by version")
                        .bind("code", code)
                        .map((row, _) ->
                                "%s %s %s %s"
                                        .formatted(
                                                row.getInt(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)))
                        .list());
    }

    private Map<String, @Nullable Object> row(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapToMap().one());
    }
}
