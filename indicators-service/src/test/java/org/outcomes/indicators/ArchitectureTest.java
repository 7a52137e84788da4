package org.outcomes.indicators;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.outcomes.indicators";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.of(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRulesOfTheHouse(ArchRule rule) {
        rule.check(CLASSES);
    }
}
