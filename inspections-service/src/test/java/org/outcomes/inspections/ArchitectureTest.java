package org.outcomes.inspections;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.outcomes.inspections");

    static Iterable<ArchRule> rules() {
        return ArchitectureRules.of("org.outcomes.inspections").all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseStands(ArchRule rule) {
        rule.check(CLASSES);
    }
}
