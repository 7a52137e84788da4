package org.outcomes.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String ROOT = "org.outcomes.testkit.architecture.wrongexample";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.of(ROOT).all();
    }

    @Test
    void findsTheWrongExamples() {
        assertThat(WRONG).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFailsOnAnExampleThatBreaksIt(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }
}
