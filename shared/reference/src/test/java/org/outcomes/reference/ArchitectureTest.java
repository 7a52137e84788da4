package org.outcomes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses MODULE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.outcomes.reference");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.outcomes.reference.ArchitectureRules#all")
    void theModuleKeepsItsRules(ArchRule rule) {
        rule.check(MODULE);
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                broken("foreign", "UsesALibrary", Stream.of(ArchitectureRules.plainJavaOnly())),
                broken("foreign", "UsesADatabase", Stream.of(ArchitectureRules.plainJavaOnly())),
                broken(
                        "stray",
                        "InNoKnownPackage",
                        Stream.of(ArchitectureRules.everyPackageIsKnown())),
                broken("period", "LooksUpwards", ArchitectureRules.packagesDependDownwards()),
                broken("measure", "LooksUpwards", ArchitectureRules.packagesDependDownwards()),
                broken(
                        "measure.target",
                        "LooksSideways",
                        ArchitectureRules.packagesDependDownwards()),
                broken("cycle", "One", Stream.of(ArchitectureRules.noCycles())),
                broken("clock", "ReadsTheClock", Stream.of(ArchitectureRules.timeComesIn())),
                broken("clock", "TakesTheSystemsClock", Stream.of(ArchitectureRules.timeComesIn())),
                broken("number", "KeepsADouble", ArchitectureRules.noFloatingPoint()),
                broken("number", "AnswersAFloat", ArchitectureRules.noFloatingPoint()));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("brokenRules")
    void eachRuleFailsOnItsWrongExample(
            String packageName, String className, Stream<ArchRule> rules) {
        JavaClasses examples =
                new ClassFileImporter()
                        .importPackages("org.outcomes.reference.wrongexample." + packageName);

        String violations =
                String.join("\n", rules.flatMap(rule -> violations(rule, examples)).toList());

        assertThat(violations).contains(className);
    }

    private static Stream<String> violations(ArchRule rule, JavaClasses examples) {
        return rule.evaluate(examples).getFailureReport().getDetails().stream();
    }

    private static Arguments broken(String packageName, String className, Stream<ArchRule> rules) {
        return Arguments.of(packageName, className, rules);
    }
}
