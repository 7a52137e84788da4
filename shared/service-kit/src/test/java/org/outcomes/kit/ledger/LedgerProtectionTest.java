package org.outcomes.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.audience.Actor;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class LedgerProtectionTest {

    @Inject Jdbi jdbi;
    @Inject Ledger ledger;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public_number = 0",
                "request_id = 'r-9'",
                "actor = 'eve'",
                "role = 'none'",
                "action = 'delete'",
                "record = 'other.csv'",
                "before = '{}'",
                "after = null",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "scopes = '{a}'",
                "scopes = '{\"a,b\"}'",
                "scopes = '{a,b,c}'",
                "previous_hash = repeat('2', 64)",
                "hash = repeat('1', 64)"
            })
    void showsThatAnEntryWasChanged(String change) throws SQLException {
        for (int i = 0; i < 3; i++) {
            jdbi.inTransaction(handle -> ledger.append(handle, entry(Set.of("a", "b"), true)));
        }
        asOwner("update ledger set " + change + " where number = 2");
        assertThat(LedgerChain.brokenAt(jdbi)).contains(2L);
    }

    @Test
    void showsThatAnEntryWasTakenOut() throws SQLException {
        append("a", true);
        append("a", true);
        append("a", true);
        asOwner("delete from ledger where number = 2");
        assertThat(LedgerChain.brokenAt(jdbi)).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger set actor = 'eve'",
                "delete from ledger",
                "truncate ledger",
                "delete from ledger_head",
                "delete from revision_scope",
                "alter table ledger disable trigger all",
                "drop table ledger",
                "update source set title = 'x'",
                "delete from source",
                "delete from outcome_framework",
                "update crosswalk_link set relation = 'exact'"
            })
    void letsTheApplicationRoleChangeNothingThatIsWritten(String statement) throws SQLException {
        append("a", true);
        try (Connection app = EmbeddedDatabase.asApplication("kit");
                Statement sql = app.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            // Insufficient privilege.
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
        assertThat(numbers("number")).containsExactly(1L);
    }

    private long append(String scope, boolean publicChange) {
        return jdbi.inTransaction(
                handle -> ledger.append(handle, entry(Set.of(scope), publicChange)));
    }

    private static LedgerEntry entry(Set<String> scopes, boolean publicChange) {
        return new LedgerEntry(
                "r-1",
                new Actor("ada", "administrator"),
                "import",
                "sources.csv",
                null,
                "[{\"accepted\":6}]",
                scopes,
                publicChange);
    }

    private List<Long> numbers(String column) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select " + column + " from ledger order by number")
                        .mapTo(Long.class)
                        .list());
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection owner = EmbeddedDatabase.asOwner("kit");
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
