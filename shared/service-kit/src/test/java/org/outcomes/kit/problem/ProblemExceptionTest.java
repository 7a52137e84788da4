package org.outcomes.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void everyStatusAndCodeStandsForOneKind() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::status))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::code))
                .doesNotHaveDuplicates();
        assertThat(ProblemKind.ofStatus(413)).contains(ProblemKind.TOO_LARGE);
        assertThat(ProblemKind.ofStatus(418)).isEmpty();
    }
}
