package org.outcomes.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

/** The viewpoint of these tests is the end of 16 December 2009, asked on the same day at noon. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class VisibilityTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 16);
    private static final Instant NOON = Instant.parse("2009-12-16T12:00:00Z");

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @ParameterizedTest
    @CsvSource({
        "-infinity,true",
        "2009-12-15,true",
        "2009-12-16,true",
        "2009-12-17,false",
        "infinity,false"
    })
    void showsARecordFromTheDayOnWhichItWasPublic(String publicFrom, boolean shown) {
        add(publicFrom, "published", null, null);
        assertThat(isShown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"draft,false", "approved,false", "published,true", "withdrawn,false"})
    void showsOnlyWhatIsPublished(String state, boolean shown) {
        add("2009-12-16", state, null, null);
        assertThat(isShown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"committee-item", "unpublished", "confidential"})
    void showsNothingThatIsExempt(String exemptCase) {
        add("2009-12-16", "published", exemptCase, null);
        assertThat(isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-16T11:59:59Z,true",
        "2009-12-16T12:00:00Z,true",
        "2009-12-16T12:00:01Z,false",
        "2009-12-17T09:30:00Z,false"
    })
    void showsWhatIsEmbargoedFromTheMomentOfItsPublication(String publishAt, boolean shown) {
        add("2009-12-16", "published", null, publishAt);
        assertThat(isShown()).isEqualTo(shown);
    }

    private void add(
            String publicFrom,
            String state,
            @Nullable String exemptCase,
            @Nullable String publishAt) {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        insert into thing (code, version, position, public_from, state, exempt_case, publish_at, recorded_by)
                        values ('a', 1, 1, ?::date, ?, ?, ?::timestamptz, 'ada')
                        """,
                        publicFrom,
                        state,
                        exemptCase,
                        publishAt));
    }

    // Until there are roles, staff see what the public sees.
    private boolean isShown() {
        List<Boolean> shown =
                List.<Audience>of(new Audience.Public(), new Audience.Staff("ada")).stream()
                        .map(audience -> isShown(new Viewpoint(audience, DAY, NOON)))
                        .distinct()
                        .toList();
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    private boolean isShown(Viewpoint viewpoint) {
        return jdbi.withHandle(handle ->
                Visibility.bind(
                                        handle.createQuery(
                                                "select count(*) from thing t where "
                                                        + Visibility.of(viewpoint, "t")),
                                        viewpoint)
                                .mapTo(Long.class)
                                .one()
                        == 1);
    }
}
