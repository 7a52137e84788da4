package org.outcomes.gateway.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * What a kind of problem means.
 *
 * @param type the address of its page, as problem documents name it
 * @param explanation what the kind means and what to do about it
 * @param example a document as an answer has it
 */
record ProblemPage(
        String type, String code, String title, int status, String explanation, Problem example) {

    private static final String EXAMPLE_REQUEST = "5f0c7a52-6b1e-4f0e-9d57-3f3a0a8f2b11";

    /** The pages of all kinds, in the order of their status. */
    static List<ProblemPage> all() {
        return Arrays.stream(ProblemKind.values()).map(ProblemPage::of).toList();
    }

    /** The page of the kind with this code, if there is one. */
    static Optional<ProblemPage> find(String code) {
        return all().stream().filter(page -> page.code().equals(code)).findFirst();
    }

    private static ProblemPage of(ProblemKind kind) {
        ProblemException thrown =
                ProblemException.of(
                        kind, ProblemExamples.detailOf(kind), ProblemExamples.faultsOf(kind));
        Problem example = Problem.of(thrown, EXAMPLE_REQUEST);
        return new ProblemPage(
                example.type(),
                kind.code(),
                kind.title(),
                kind.status(),
                kind.explanation().strip(),
                example);
    }
}
