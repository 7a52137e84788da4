package org.outcomes.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.audience.Actor;
import org.outcomes.kit.audience.Audience;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class LedgerTest {

    private static final Audience PUBLIC = new Audience.Public();
    private static final Audience STAFF = new Audience.Staff("ada");

    @Inject Jdbi jdbi;
    @Inject Ledger ledger;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void countsEntriesFromOne() {
        assertThat(List.of(append("a", true), append("a", true), append("b", true)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void movesThePublicNumberOnlyWhereThePublicSeesADifference() {
        append("a", true);
        append("a", false);
        append("a", false);
        append("a", true);
        assertThat(numbers("public_number")).containsExactly(1L, 1L, 1L, 2L);
    }

    @Test
    void givesEachAudienceItsOwnRevisionOfAScope() {
        append("a", true);
        append("b", true);
        append("a", false);
        assertThat(revision(PUBLIC, "a")).isEqualTo(1);
        assertThat(revision(STAFF, "a")).isEqualTo(3);
        assertThat(revision(PUBLIC, "b")).isEqualTo(2);
        assertThat(revision(STAFF, "b")).isEqualTo(2);
        assertThat(revision(PUBLIC, "a", "b")).isEqualTo(2);
        assertThat(revision(STAFF, "a", "b")).isEqualTo(3);
    }

    @Test
    void doesNotTellThePublicOfAScopeThatOnlyStaffCanSee() {
        append("secret", false);
        assertThat(revision(PUBLIC, "secret")).isZero();
        assertThat(revision(STAFF, "secret")).isEqualTo(1);
    }

    @Test
    void isAtRevisionZeroWhereNothingWasWritten() {
        append("a", true);
        assertThat(revision(PUBLIC, "other")).isZero();
        assertThat(revision(STAFF)).isZero();
    }

    @Test
    void movesEveryScopeByAWriteThatBearsOnAll() {
        append("a", true);
        append(LedgerEntry.EVERYTHING, true);
        assertThat(revision(PUBLIC, "a")).isEqualTo(2);
        assertThat(revision(PUBLIC, "other")).isEqualTo(2);
        assertThat(revision(PUBLIC)).isEqualTo(2);
    }

    @Test
    void refusesAnEntryThatChangesNoScope() {
        assertThatThrownBy(() -> entry(Set.of(), true)).hasMessageContaining("scope");
    }

    @Test
    void keepsEveryFieldOfAnEntry() {
        jdbi.inTransaction(handle ->
                ledger.append(
                        handle,
                        new LedgerEntry(
                                "r-1",
                                new Actor("ada é", "administrator"),
                                "update",
                                "plans/cypp-2007",
                                "{\"title\": \"é\"}",
                                "{\"title\":\"2:x\"}",
                                Set.of("b", "a"),
                                true)));
        assertThat(row("select * from ledger"))
                .containsEntry("request_id", "r-1")
                .containsEntry("actor", "ada é")
                .containsEntry("role", "administrator")
                .containsEntry("action", "update")
                .containsEntry("record", "plans/cypp-2007")
                .containsEntry("before", "{\"title\": \"é\"}")
                .containsEntry("after", "{\"title\":\"2:x\"}")
                .containsEntry("previous_hash", "0".repeat(64));
        assertThat(LedgerChain.brokenAt(jdbi)).isEmpty();
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        append("a", true);
        append("b", false);
        append("c", true);
        assertThat(LedgerChain.brokenAt(jdbi)).isEmpty();
        assertThat(row("select hash, number, public_number from ledger_head"))
                .isEqualTo(row("select hash, number, public_number from ledger where number = 3"));
    }

    @Test
    void leavesNothingOfATransactionThatIsRolledBack() {
        append("a", true);
        jdbi.useTransaction(handle -> {
            ledger.append(handle, entry(Set.of("b"), true));
            handle.rollback();
        });
        append("a", true);
        assertThat(numbers("number")).containsExactly(1L, 2L);
        assertThat(revision(PUBLIC, "b")).isZero();
        assertThat(LedgerChain.brokenAt(jdbi)).isEmpty();
    }

    @Test
    void keepsWritersThatComeAtOnceInOrder() throws InterruptedException, ExecutionException {
        int writes = 60;
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Future<Long>> appended =
                    IntStream.range(0, writes)
                            .mapToObj(
                                    i -> writers.submit(() -> append("scope-" + i % 7, i % 2 == 0)))
                            .toList();
            for (Future<Long> write : appended) {
                assertThat(write.get()).isBetween(1L, (long) writes);
            }
        }
        assertThat(numbers("number"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, writes).boxed().toList());
        assertThat(numbers("public_number")).isSorted().endsWith(30L);
        assertThat(LedgerChain.brokenAt(jdbi)).isEmpty();
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

    private long revision(Audience audience, String... scopes) {
        return jdbi.withHandle(handle -> ledger.revision(handle, audience, List.of(scopes)));
    }

    private List<Long> numbers(String column) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select " + column + " from ledger order by number")
                        .mapTo(Long.class)
                        .list());
    }

    private Map<String, @Nullable Object> row(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapToMap().one());
    }
}
