package org.outcomes.kit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

class LimitedInputTest {

    private static final String TEN = "0123456789";

    @ParameterizedTest
    @ValueSource(strings = {"", "012345678", TEN})
    void givesABodyUpToTheLimit(String body) throws IOException {
        try (LimitedInput input = new LimitedInput(Bodies.of(body), 10)) {
            assertThat(input.readAllBytes()).hasSize(body.length());
        }
    }

    @Test
    void endsALongerBodyWithA413() {
        LimitedInput input = new LimitedInput(Bodies.of(TEN + "x"), 10);
        assertThatThrownBy(input::readAllBytes)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.kind()).isEqualTo(ProblemKind.TOO_LARGE))
                .hasMessage("The body is larger than 10 bytes.");
    }

    @Test
    void countsBytesThatAreReadOneByOne() throws IOException {
        LimitedInput input = new LimitedInput(Bodies.of("abc"), 2);
        input.read();
        input.read();
        assertThatThrownBy(input::read).isInstanceOf(ProblemException.class);
    }

    @Test
    void readsTheRestWhenItIsClosed() throws IOException {
        InputStream body = Bodies.of(TEN);
        new LimitedInput(body, 10).close();
        assertThat(body.available()).isZero();
    }

    @Test
    void doesNotReadOnForeverWhenItIsClosed() {
        assertThatCode(() -> new LimitedInput(Bodies.endless('x'), 1_000_000).close())
                .doesNotThrowAnyException();
    }
}
