package org.outcomes.kit.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

/** The things of these tests are a, b and c; c was public a day later. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class ListingTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 16);
    private static final Viewpoint VIEWPOINT =
            new Viewpoint(new Audience.Public(), DAY, Instant.parse("2009-12-16T12:00:00Z"));
    private static final CodeKind THING =
            CodeKind.column("thing", "code", "No thing '%s' was public by %s.");

    @Inject Jdbi jdbi;

    @BeforeEach
    void storeThings() {
        EmbeddedDatabase.empty("kit");
        add("a", DAY);
        add("b", DAY);
        add("c", DAY.plusDays(1));
    }

    @Test
    void findsWhatMayBeSeen() {
        assertThat(codes(all -> all)).containsExactly("a", "b");
    }

    @Test
    void takesOneOfTheValuesOrAllWhereNoneIsWanted() {
        assertThat(codes(all -> all.in("thing.code", List.of("b", "c", "x")))).containsExactly("b");
        assertThat(codes(all -> all.in("thing.code", List.of()))).containsExactly("a", "b");
    }

    @Test
    void takesAnArrayThatHasOneOfTheValues() {
        String array = "array[thing.code, 'z']";

        assertThat(codes(all -> all.overlaps(array, List.of("a", "x")))).containsExactly("a");
        assertThat(codes(all -> all.overlaps(array, List.of("z")))).containsExactly("a", "b");
        assertThat(codes(all -> all.overlaps(array, List.of("x")))).isEmpty();
    }

    @Test
    void goesOnAfterTheLastKey() {
        String after = "thing.code > :key0";

        assertThat(codes(all -> all.after(PageRequest.first(2), after))).containsExactly("a", "b");
        assertThat(codes(all -> all.after(new PageRequest(2, List.of("a")), after)))
                .containsExactly("b");
    }

    @Test
    void namesEachCodeThatCannotBeSeenOnceAndInTheOrderInWhichItWasSent() {
        assertThat(warnings(List.of("x", "a", "c", "x"), THING))
                .containsExactly(
                        "No thing 'x' was public by 2009-12-16.",
                        "No thing 'c' was public by 2009-12-16.");
        assertThat(warnings(List.of(), THING)).isEmpty();
    }

    @Test
    void looksForCodesWithWhatTheKindNamesBesides() {
        CodeKind ofA =
                new CodeKind(
                        "select from thing known where known.code = asked and known.code = :only",
                        "Not '%s'.",
                        Map.of("only", "a"));

        assertThat(warnings(List.of("a", "b"), ofA)).containsExactly("Not 'b'.");
    }

    private List<String> warnings(List<String> codes, CodeKind kind) {
        return jdbi.withHandle(
                handle -> new UnknownCodes(handle, VIEWPOINT).among(codes, kind).warnings());
    }

    private List<String> codes(UnaryOperator<Conditions> wanted) {
        return jdbi.withHandle(handle ->
                wanted.apply(Conditions.visible(VIEWPOINT, "thing"))
                        .query(handle, "select code from thing where {where} order by code")
                        .mapTo(String.class)
                        .list());
    }

    private void add(String code, LocalDate publicFrom) {
        jdbi.useHandle(handle ->
                handle.execute(
                        "insert into thing (code, version, position, public_from, recorded_by)"
                                + " values (?, 1, 1, ?, 'ada')",
                        code,
                        publicFrom));
    }
}
