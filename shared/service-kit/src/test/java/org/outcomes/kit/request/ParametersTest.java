package org.outcomes.kit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters.NumberRange;
import org.outcomes.kit.text.WrittenCode;

class ParametersTest {

    private static final NumberRange ONE_TO_TEN = new NumberRange(1, 10, 5);

    private final Parameters parameters = new Parameters();

    @Test
    void takesWhatIsNotSentAsNotAsked() {
        assertThat(parameters.day("asOf", null)).isEmpty();
        assertThat(parameters.read("kind", null, WrittenCode::parse)).isEmpty();
        assertThat(parameters.readAll("area", List.of(), WrittenCode::parse)).isEmpty();
        assertThat(parameters.number("size", null, ONE_TO_TEN)).isEqualTo(5);
        assertThatCode(parameters::orThrow).doesNotThrowAnyException();
    }

    @Test
    void readsADay() {
        assertThat(parameters.day("asOf", "2009-12-16")).contains(LocalDate.of(2009, 12, 16));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "10,10", "007,7"})
    void readsAWholeNumberWithinItsLimits(String sent, int number) {
        assertThat(parameters.number("size", sent, ONE_TO_TEN)).isEqualTo(number);
        assertThatCode(parameters::orThrow).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "11",
                "-1",
                "5.0",
                "+5",
                " 5",
                "5 ",
                "1e1",
                "five",
                "٥",
                "99999999999",
                "4294967301"
            })
    void refusesAnyOtherNumberAndSaysWhatTheLimitsAre(String sent) {
        assertThat(parameters.number("size", sent, ONE_TO_TEN)).isEqualTo(5);
        assertThat(faults())
                .containsExactly(
                        Fault.ofParameter(
                                "size",
                                sent,
                                "'" + sent + "' is not a whole number from 1 to 10."));
    }

    @Test
    void readsBelowZeroWhereTheLimitsAllowIt() {
        assertThat(parameters.number("shift", "-3", new NumberRange(-5, 5, 0))).isEqualTo(-3);
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfReading() {
        assertThat(parameters.day("asOf", "2009-02-30")).isEmpty();
        assertThat(
                        parameters.readAll(
                                "kind", List.of("plan", "No", "target", ""), WrittenCode::parse))
                .containsExactly("plan", "target");
        parameters.refuse("reason", "x", "Too short.");
        assertThat(faults())
                .extracting(Fault::parameter, Fault::value)
                .containsExactly(
                        tuple("asOf", "2009-02-30"),
                        tuple("kind", "No"),
                        tuple("kind", ""),
                        tuple("reason", "x"));
    }

    @Test
    void givesTheParsersOwnReason() {
        Optional<String> read =
                parameters.read(
                        "vintage",
                        "newest",
                        value -> {
                            throw new IllegalArgumentException("'" + value + "' is no vintage.");
                        });
        assertThat(read).isEmpty();
        assertThat(faults())
                .containsExactly(Fault.ofParameter("vintage", "newest", "'newest' is no vintage."));
    }

    private List<Fault> faults() {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, parameters::orThrow);
        assertThat(thrown.kind().status()).isEqualTo(400);
        return thrown.faults();
    }
}
