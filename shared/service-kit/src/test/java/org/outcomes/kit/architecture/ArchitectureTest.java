package org.outcomes.kit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.testkit.architecture.ArchitectureRules;

/**
 * Who in the kit may know whom. What the gateway takes stands above, what needs a database below.
 */
class ArchitectureTest {

    private static final String ROOT = "org.outcomes.kit";

    // By what is compiled: a constant of another package is no trace of it.
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("text", Set.of()),
                    Map.entry("problem", Set.of("text")),
                    Map.entry("request", Set.of("problem", "text")),
                    Map.entry("audience", Set.of("request")),
                    Map.entry("limit", Set.of("problem", "request")),
                    Map.entry("watch", Set.of("request")),
                    Map.entry("table", Set.of("audience")),
                    Map.entry("page", Set.of("audience", "problem", "request", "table")),
                    Map.entry("revision", Set.of("audience")),
                    Map.entry("conditional", Set.of("audience", "request", "revision", "table")),
                    Map.entry("ledger", Set.of("audience", "revision")),
                    Map.entry(
                            "store", Set.of("audience", "ledger", "problem", "revision", "table")),
                    Map.entry("listing", Set.of("audience", "page", "request", "store", "text")),
                    Map.entry("csv", Set.of("problem", "text")),
                    Map.entry("json", Set.of("problem", "request", "text")),
                    Map.entry(
                            "imports",
                            Set.of(
                                    "audience",
                                    "idempotency",
                                    "ledger",
                                    "problem",
                                    "request",
                                    "revision")),
                    Map.entry("idempotency", Set.of("audience", "problem", "request")),
                    Map.entry("server", Set.of("problem", "request")),
                    Map.entry("staging", Set.of("audience", "imports")),
                    Map.entry(
                            "single",
                            Set.of(
                                    "audience",
                                    "conditional",
                                    "csv",
                                    "imports",
                                    "json",
                                    "ledger",
                                    "problem",
                                    "request",
                                    "revision",
                                    "rows",
                                    "staging")),
                    Map.entry("rows", Set.of("csv", "imports", "problem", "staging")),
                    Map.entry(
                            "source",
                            Set.of(
                                    "audience",
                                    "csv",
                                    "imports",
                                    "page",
                                    "request",
                                    "rows",
                                    "staging",
                                    "store",
                                    "table",
                                    "text")),
                    Map.entry(
                            "outcome",
                            Set.of(
                                    "audience",
                                    "imports",
                                    "json",
                                    "page",
                                    "problem",
                                    "request",
                                    "store",
                                    "text")),
                    Map.entry("contract", Set.of("page", "problem", "schema", "table")),
                    Map.entry("schema", Set.of("page", "request", "text")),
                    Map.entry("evidence", Set.of("audience", "outcome", "request", "text")));

    private static final JavaClasses KIT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static Stream<Arguments> packages() {
        return MAY_KNOW.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static Stream<Arguments> allowances() {
        return MAY_KNOW.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(known -> Arguments.of(entry.getKey(), known)));
    }

    @Test
    void namesEveryPackageOfTheKit() {
        Set<String> found =
                KIT.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(ROOT.length() + 1))
                        .collect(Collectors.toSet());
        assertThat(found).isEqualTo(MAY_KNOW.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsOnlyWhatItMayKnow(String name, Set<String> known) {
        knowsOnly(name, known).check(KIT);
    }

    /** Shows that the rule above finds what is wrong, and that nothing is allowed for nothing. */
    @ParameterizedTest
    @MethodSource("allowances")
    void needsEveryPackageThatItMayKnow(String name, String known) {
        Set<String> fewer = new HashSet<>(MAY_KNOW.getOrDefault(name, Set.of()));
        fewer.remove(known);
        assertThatThrownBy(() -> knowsOnly(name, fewer).check(KIT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(ROOT + "." + known);
    }

    @Test
    void readsTextsWithPlainJava() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".text")
                .check(KIT);
    }

    @Test
    void needsNoDatabaseForWhatTheGatewayTakes() {
        noDatabaseIn(
                        "text",
                        "problem",
                        "request",
                        "audience",
                        "watch",
                        "page",
                        "server",
                        "revision",
                        "conditional",
                        "csv",
                        "json",
                        "limit")
                .check(KIT);
    }

    @ParameterizedTest
    @MethodSource("keepers")
    void findsTheDatabaseWhereItIs(String name) {
        assertThatThrownBy(() -> noDatabaseIn(name).check(KIT)).isInstanceOf(AssertionError.class);
    }

    static Stream<String> keepers() {
        return Stream.of(
                "ledger",
                "store",
                "listing",
                "imports",
                "staging",
                "rows",
                "single",
                "source",
                "outcome",
                "evidence");
    }

    @Test
    void hasNoCirclesAndNoVagueNames() {
        ArchitectureRules rules = ArchitectureRules.of(ROOT);
        rules.featuresHaveNoCycles().check(KIT);
        rules.namesSaySomething().check(KIT);
        rules.onlyItsOwnModules().check(KIT);
    }

    private static ArchRule knowsOnly(String name, Set<String> known) {
        String[] foreign =
                MAY_KNOW.keySet().stream()
                        .filter(other -> !other.equals(name) && !known.contains(other))
                        .map(other -> ROOT + "." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign);
    }

    private static ArchRule noDatabaseIn(String... names) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of(names)
                                .map(name -> ROOT + "." + name + "..")
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "org.jdbi..",
                        "org.postgresql..",
                        "io.agroal..");
    }
}
