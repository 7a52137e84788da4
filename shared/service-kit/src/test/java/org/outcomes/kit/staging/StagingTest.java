package org.outcomes.kit.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class StagingTest {

    private static final int LAST_CHARACTER = 0x10FFFD;

    @Inject Jdbi jdbi;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "\\",
                "\\\\",
                "\\N",
                "\\.",
                "\\t",
                "\\n",
                "a\tb\nc\\d\re",
                "é – “x” 😀",
                "\b\f\u000b\u0001\u007f",
                "'\";--",
                "{a,b}",
                "\ufeff"
            })
    void keepsEveryText(String text) {
        assertThat(staged(text)).isEqualTo(text);
    }

    @Test
    void keepsEveryCharacterThereIs() {
        String all =
                IntStream.rangeClosed(1, LAST_CHARACTER)
                        .filter(point -> point < 0xD800 || point > 0xDFFF)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        assertThat(staged(all)).isEqualTo(all);
    }

    @Test
    void tellsNullFromEmptyText() {
        assertThat(staged(null)).isNull();
        assertThat(staged("")).isEmpty();
    }

    @Test
    void takesNumbersAndDaysAsTheyArePrinted() {
        assertThat(staged("numeric", new BigDecimal("27.670"))).isEqualTo("27.670");
        assertThat(staged("date", LocalDate.of(2009, 12, 16))).isEqualTo("2009-12-16");
        assertThat(staged("boolean", true)).isEqualTo("true");
        assertThat(staged("date", null)).isNull();
    }

    @Test
    void takesMoreRowsThanItsBufferHolds() {
        int rows = 20_000;
        long found =
                jdbi.inTransaction(handle -> {
                    try (Staging staging = open(handle)) {
                        for (int i = 0; i < rows; i++) {
                            staging.row("row " + i);
                        }
                    }
                    return handle.createQuery("select count(distinct value) from staged")
                            .mapTo(Long.class)
                            .one();
                });
        assertThat(found).isEqualTo(rows);
    }

    @Test
    void isAnEmptyTableWhereNoRowWasAdded() {
        long found =
                jdbi.inTransaction(handle -> {
                    open(handle).close();
                    return handle.createQuery("select count(*) from staged")
                            .mapTo(Long.class)
                            .one();
                });
        assertThat(found).isZero();
    }

    @Test
    void failsOnAValueThatTheColumnDoesNotTake() {
        assertThatThrownBy(() ->
                        jdbi.useTransaction(handle -> {
                            try (Staging staging =
                                    Staging.open(handle, "staged", List.of("noted date"))) {
                                staging.row("2009-02-30");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isGoneWhenTheTransactionEnds() {
        jdbi.useTransaction(handle -> open(handle).close());
        String found =
                jdbi.withHandle(handle ->
                        handle.createQuery("select coalesce(to_regclass('staged')::text, 'none')")
                                .mapTo(String.class)
                                .one());
        assertThat(found).isEqualTo("none");
    }

    private @Nullable String staged(@Nullable String text) {
        return staged("text", text);
    }

    private @Nullable String staged(String type, @Nullable Object value) {
        return jdbi.inTransaction(handle -> {
            try (Staging staging = Staging.open(handle, "staged", List.of("value " + type))) {
                staging.row(value);
            }
            return handle.createQuery("select value::text as value from staged")
                    .map((row, _) -> Optional.ofNullable(row.getString("value")))
                    .one()
                    .orElse(null);
        });
    }

    private static Staging open(Handle handle) {
        return Staging.open(handle, "staged", List.of("value text"));
    }
}
