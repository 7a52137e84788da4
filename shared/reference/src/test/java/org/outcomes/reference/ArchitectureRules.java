package org.outcomes.reference;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the module may depend on, as allow-lists: a package that is misspelt in one forbids more,
 * and is found out, where one misspelt in a list of what is forbidden would forbid nothing.
 */
final class ArchitectureRules {

    private static final String ROOT = "org.outcomes.reference";

    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util..", "org.jspecify.."
    };

    // Each package with the packages of this module that it may use.
    private static final Map<String, List<String>> USES = new LinkedHashMap<>();

    static {
        USES.put("code", List.of());
        USES.put("day", List.of());
        USES.put("area", List.of("code"));
        USES.put("bundle", List.of("code"));
        USES.put("commitment", List.of("code"));
        USES.put("grade", List.of("code"));
        USES.put("inspection", List.of("code"));
        USES.put("period", List.of("code"));
        USES.put("outcome", List.of("code", "day"));
        USES.put("measure", List.of("code", "period"));
        USES.put("measure.direction", List.of("code", "period", "measure"));
        USES.put("measure.target", List.of("code", "period", "measure"));
    }

    private ArchitectureRules() {}

    static ArchRule plainJavaOnly() {
        return classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(PLAIN_JAVA).or(resideInAnyPackage(ROOT + "..")))
                .because(
                        "every service and the launcher carry this module, whatever framework they"
                                + " use");
    }

    static ArchRule everyPackageIsKnown() {
        return classes()
                .should()
                .resideInAnyPackage(
                        USES.keySet().stream()
                                .map(ArchitectureRules::anywhere)
                                .toArray(String[]::new))
                .because("a new package has to be given its place among the others");
    }

    static Stream<ArchRule> packagesDependDownwards() {
        return USES.entrySet().stream()
                .map(use ->
                        classes()
                                .that()
                                .resideInAPackage(anywhere(use.getKey()))
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(PLAIN_JAVA)
                                                .or(own(use.getKey(), use.getValue())))
                                .because("packages depend downwards")
                                .allowEmptyShould(true));
    }

    static ArchRule noCycles() {
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule timeComesIn() {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "the time is read",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("java.time")
                                                && (call.getName().equals("now")
                                                        || call.getName().startsWith("system"))))
                .because("a rule that reads the clock cannot be asked about another day");
    }

    static Stream<ArchRule> noFloatingPoint() {
        DescribedPredicate<JavaClass> floating =
                describe(
                        "a floating-point number",
                        type ->
                                Stream.of(double.class, float.class, Double.class, Float.class)
                                        .anyMatch(type::isEquivalentTo));
        String reason = "measured values are compared and judged to the last digit";
        return Stream.of(
                fields().should().notHaveRawType(floating).because(reason),
                methods().should().notHaveRawReturnType(floating).because(reason));
    }

    static Stream<ArchRule> all() {
        return Stream.of(
                        Stream.of(
                                plainJavaOnly(), everyPackageIsKnown(), noCycles(), timeComesIn()),
                        packagesDependDownwards(),
                        noFloatingPoint())
                .flatMap(rules -> rules);
    }

    private static DescribedPredicate<JavaClass> own(String itself, List<String> allowed) {
        String[] packages =
                Stream.concat(Stream.of(itself), allowed.stream())
                        .map(ArchitectureRules::anywhere)
                        .toArray(String[]::new);
        return resideInAnyPackage(packages).as(Arrays.toString(packages));
    }

    // The package, and its like among the wrong examples.
    private static String anywhere(String name) {
        return ROOT + ".." + name;
    }
}
