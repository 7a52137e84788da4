package org.outcomes.commitments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.outcomes.commitments";
    private static final JavaClasses MODULE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.of(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRulesOfTheHouse(ArchRule rule) {
        rule.check(MODULE);
    }
}
