package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outcomes.contract.NodeTools;

/** The TypeScript client that is generated from the kept document: a typed call of each kind. */
@ExtendWith(SuiteUnderTest.class)
class TypeScriptClientIT {

    private static final Path OBSERVATIONS = SuiteUnderTest.BUNDLE.resolve("observations.csv");

    @Test
    void typeScriptCallsAreAnsweredAsTheirTypesSay() {
        String missing = NodeTools.missing().orElse("");
        if (System.getenv("CI") != null) {
            assertThat(missing).isEmpty();
        }
        assumeTrue(missing.isEmpty(), missing);
        NodeTools tools = new NodeTools(SuiteUnderTest.HOME);
        tools.run(
                        "openapi-typescript",
                        "../../docs/api/openapi.json",
                        "--output",
                        "generated/schema.d.ts")
                .orThrow();
        tools.run("tsc", "--project", "tsconfig.json").orThrow();
        String said =
                tools.node(
                                "generated/out/calls.js",
                                SuiteUnderTest.suite().url().toString(),
                                SuiteUnderTest.suite().token(),
                                OBSERVATIONS.toString())
                        .orThrow();
        assertThat(said).contains("All calls answered as their types say.");
    }
}
