package org.outcomes.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages of the launcher know only those that stand before them here. */
class ArchitectureTest {

    private static final String ROOT = "org.outcomes.launcher";

    private static final JavaClasses LAUNCHER =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "keys, ''",
        "process, ''",
        "postgres, keys process",
        "suite, keys process postgres",
        "training, process suite",
        "bundle, ''"
    })
    void packagesDependDownwards(String name, String allowed) {
        Set<String> below =
                Stream.concat(Stream.of(name), Arrays.stream(allowed.split(" ")))
                        .map(one -> ROOT + "." + one)
                        .collect(toUnmodifiableSet());
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "stand below " + name,
                                target ->
                                        isForeign(target)
                                                || below.contains(target.getPackageName())))
                .check(LAUNCHER);
    }

    private static boolean isForeign(JavaClass target) {
        String name = target.getPackageName();
        return !name.startsWith(ROOT) || name.equals(ROOT);
    }
}
