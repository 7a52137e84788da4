package org.outcomes.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemExceptionTest {

    private static final Fault FIRST = Fault.ofParameter("size", "0", "Too small.");
    private static final Fault SECOND = Fault.ofParameter("asOf", "x", "No day.");

    @Test
    void saysTheOneFaultInItsDetail() {
        assertThat(ProblemException.badParameters(List.of(FIRST)).detail()).isEqualTo("Too small.");
    }

    @Test
    void countsSeveralFaultsAndKeepsEach() {
        ProblemException thrown = ProblemException.badParameters(List.of(FIRST, SECOND));
        assertThat(thrown.detail()).isEqualTo("2 parameters are wrong; each is named in errors.");
        assertThat(thrown.faults()).containsExactly(FIRST, SECOND);
        assertThat(thrown.kind().status()).isEqualTo(400);
    }

    @Test
    void rendersEveryMemberOfTheDocument() {
        Problem problem = Problem.of(ProblemException.badParameters(List.of(FIRST)), "r-1");
        assertThat(problem)
                .isEqualTo(
                        new Problem(
                                "/docs/problems/malformed-request",
                                "The request cannot be understood",
                                400,
                                "Too small.",
                                "malformed-request",
                                "r-1",
                                List.of(FIRST),
                                null));
    }

    @Test
    void everyCodeStandsForOneKind() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @CsvSource({"409,REFUSED", "412,PRECONDITION_FAILED", "413,TOO_LARGE", "422,REJECTED_CONTENT"})
    void aStatusStandsForItsGeneralKind(int status, ProblemKind kind) {
        assertThat(ProblemKind.ofStatus(status)).contains(kind);
    }

    @Test
    void aStatusThatIsNeverGivenStandsForNoKind() {
        assertThat(ProblemKind.ofStatus(418)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachKindInOneParagraph(ProblemKind kind) {
        assertThat(kind.explanation()).hasSizeBetween(80, 400).endsWith(".").doesNotContain("\n");
        assertThat(kind.title()).doesNotEndWith(".");
    }
}
