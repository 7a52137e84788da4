package org.outcomes.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.table.OneState;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class SnapshotTest {

    @Inject Jdbi jdbi;
    @Inject Snapshot snapshot;

    @ConfigProperty(name = "outcomes.csv.most-at-once")
    int most;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void readsOneStateHoweverOftenItLooks() {
        long second =
                snapshot.read(handle -> {
                    assertThat(things(handle)).isZero();
                    addThing();
                    return things(handle);
                });
        assertThat(second).isZero();
        assertThat(snapshot.<Long>read(SnapshotTest::things)).isEqualTo(1);
    }

    @Test
    void readsTheStateThatIsHeldUntilItIsLetGo() {
        try (OneState.Held held = snapshot.hold()) {
            assertThat(held.<Long>read(() -> snapshot.read(SnapshotTest::things))).isZero();
            addThing();
            assertThat(held.<Long>read(() -> snapshot.read(SnapshotTest::things))).isZero();
            assertThat(snapshot.<Long>read(SnapshotTest::things)).isEqualTo(1);
        }
    }

    @Test
    void holdsOnlySoManyStatesAtOnce() {
        List<OneState.Held> held = new ArrayList<>();
        try {
            for (int number = 0; number < most; number++) {
                held.add(snapshot.hold());
            }
            assertThatThrownBy(() -> snapshot.hold())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused ->
                                    assertThat(refused.kind()).isEqualTo(ProblemKind.UNAVAILABLE));
            held.getFirst().close();
            held.getFirst().close();
            held.add(snapshot.hold());
            assertThatThrownBy(() -> snapshot.hold()).isInstanceOf(ProblemException.class);
        } finally {
            held.forEach(OneState.Held::close);
        }
    }

    @Test
    void leavesTheConnectionAsItWas() {
        snapshot.read(SnapshotTest::things);
        snapshot.hold().close();
        String isolation =
                jdbi.withHandle(handle ->
                        handle.createQuery("show transaction_isolation").mapTo(String.class).one());
        assertThat(isolation).isEqualTo("read committed");
    }

    // Not by JDBI, which would take the handle that this thread has already.
    private static void addThing() {
        try (Connection other = EmbeddedDatabase.asApplication("kit");
                Statement sql = other.createStatement()) {
            sql.execute(
                    "insert into thing (code, version, position, recorded_by) values ('a', 1, 1,"
                            + " 'ada')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long things(Handle handle) {
        return handle.createQuery("select count(*) from thing").mapTo(Long.class).one();
    }
}
